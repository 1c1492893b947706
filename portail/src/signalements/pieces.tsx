import { api, recevoir } from "../kit/api.ts";
import { PiecesJointes } from "../kit/pieces-jointes.tsx";
import type { Lu } from "./formes.ts";

/** The documentation that goes with the case, for the CNIL and for the persons. */
// CONV-5-22
export function Pieces({ signalement: { id, pieces, gestes } }: { signalement: Lu }) {
  const lire = (pieceId: string) => {
    const params = { path: { id, pieceId } };
    return recevoir(api.GET("/portail/api/signalements/{id}/pieces/{pieceId}", { params }));
  };
  return (
    <PiecesJointes
      pieces={pieces}
      lire={lire}
      relire={["signalements"]}
      depot={
        gestes.completer
          ? {
              aide: "Elle part avec le prochain envoi.",
              joindre: (body) => {
                const params = { path: { id } };
                return recevoir(
                  api.POST("/portail/api/signalements/{id}/pieces", { params, body }),
                );
              },
            }
          : null
      }
    />
  );
}
