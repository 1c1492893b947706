import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { joindrePiece, type PieceAJoindre } from "../depot/pieces.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";

/** Joins a supporting document to a convention, by either party; its text never changes afterwards. */
// RAPP-02
export function joindreUnePiece(
  services: ServicesConventions,
): Acte<{ id: string } & PieceAJoindre, { piece: string }> {
  return acteConvention(
    services,
    "joindre-piece",
    [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE],
    async ({ client, convention, partie, jour, maintenant, consigner }, recue) => {
      const { id: _convention, ...piece } = recue;
      if (piece.date > jour) {
        return refus("DATE_INCOHERENTE", "La date de la pièce est à venir.");
      }
      const jointe = { par: partie, le: maintenant };
      const id = await joindrePiece(client, convention.id, piece, jointe);
      if (!id) return refus("DEJA_JOINTE", "Ce texte est déjà joint à la convention.");
      await consigner("PIECE_JOINTE", { piece: id, numero: piece.numero });
      return { piece: id };
    },
  );
}
