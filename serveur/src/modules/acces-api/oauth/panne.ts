import { ATTENTE_INDISPONIBLE, estIndisponible } from "../../../kit/indisponible.ts";
import type { ErreurOauth } from "./demande-jeton.ts";

type Panne = {
  readonly statut: 500 | 503;
  readonly entetes: Readonly<Record<string, string>>;
  readonly corps: ErreurOauth;
};

/**
 * What an OAuth endpoint answers when it could not do its work: of a database out of reach, that the same
 * demand may be made again and when; of anything else, nothing of what happened.
 */
// RFC 6749 §4.1.2.1: the two codes of a failure; §5.2 gives the body its shape.
export function panneOauth(erreur: unknown): Panne {
  const passagere = estIndisponible(erreur);
  return {
    statut: passagere ? 503 : 500,
    entetes: {
      "cache-control": "no-store",
      pragma: "no-cache",
      ...(passagere && { "retry-after": String(ATTENTE_INDISPONIBLE) }),
    },
    corps: {
      error: passagere ? "temporarily_unavailable" : "server_error",
      error_description: "Try again later",
    },
  };
}
