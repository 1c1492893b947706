import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireFiche } from "../depot/fiche.ts";
import { lireTextePiece } from "../depot/pieces.ts";
import type { ServicesConventions } from "../services.ts";
import { partieDeLActeur, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";

export type PieceVoulue = { readonly id: string; readonly piece: string };

/** The text of a supporting document, for the two parties of its convention alone. */
// RAPP-02
export function lirePiece(services: ServicesConventions): Acte<PieceVoulue, { contenu: string }> {
  return {
    nom: "lire-piece-convention",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE] },
    async executer({ id, piece }, acteur) {
      const fiche = await lireFiche(services.pool, id);
      if (!fiche || !partieDeLActeur(fiche, acteur)) {
        return { refus: refus("CONVENTION_INTROUVABLE", "Cette convention n’existe pas.") };
      }
      const contenu = await lireTextePiece(services.pool, id, piece);
      if (contenu === null) {
        return { refus: refus("PIECE_INTROUVABLE", "Cette pièce n’existe pas.") };
      }
      return { valeur: { contenu } };
    },
  };
}
