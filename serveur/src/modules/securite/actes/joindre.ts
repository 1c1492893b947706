import type { Acte } from "../../../acte/index.ts";
import {
  lirePieceDeposee,
  PIECE_MAX_OCTETS,
  type PieceDeposee,
} from "../../../kit/http/piece-deposee.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererPiece, lirePieces } from "../depot/pieces.ts";
import type { ServicesSecurite } from "../services.ts";
import { acteEvaluation } from "./mener.ts";

/** What the files of one weigh at most, all together. */
const ENSEMBLE_MAX_OCTETS = 10_485_760;
const ILLISIBLE = refus("PIECE_INVALIDE", "Ce fichier n’est pas de la forme annoncée.");
const TROP_LOURDE = refus(
  "PIECE_INVALIDE",
  "Une pièce pèse 2 Mo au plus, et celles d’une évaluation 10 Mo ensemble.",
);
const DEJA_JOINTE = refus("DEJA_JOINTE", "Ce fichier est déjà joint à l’évaluation.");

/** Joins a document, which nobody takes away. Refuses another form than it says, its double, what is too heavy. */
// CONV-7-09
export function joindrePieceEvaluation(
  services: ServicesSecurite,
): Acte<{ readonly id: string } & PieceDeposee, Record<string, never>> {
  return acteEvaluation(
    services,
    "joindre-piece-evaluation",
    "partenaire",
    async ({ client, acteur, le, consigner }, { id, ...deposee }) => {
      const { nom, type } = deposee;
      const contenu = lirePieceDeposee(deposee);
      if (!contenu) return interrompre(ILLISIBLE);
      const jointes = await lirePieces(client, id);
      const ensemble = jointes.reduce((somme, { octets }) => somme + octets, contenu.length);
      if (contenu.length > PIECE_MAX_OCTETS || ensemble > ENSEMBLE_MAX_OCTETS) {
        interrompre(TROP_LOURDE);
      }
      const par = { par: acteur.agentId, le };
      if (!(await insererPiece(client, id, { nom, type, contenu }, par))) interrompre(DEJA_JOINTE);
      await consigner("joindre");
      return {};
    },
  );
}
