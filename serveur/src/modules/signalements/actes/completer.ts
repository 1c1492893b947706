import type { Acte } from "../../../acte/index.ts";
import {
  lirePieceDeposee,
  PIECE_MAX_OCTETS,
  type PieceDeposee,
} from "../../../kit/http/piece-deposee.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { refuserTextes } from "../../usagers/index.ts";
import { insererPiece, lirePieces } from "../depot/pieces.ts";
import { avancerVersion, ecrireContenu } from "../depot/signalements.ts";
import type { Contenu } from "../regles/signalement.ts";
import type { ServicesSignalements } from "../services.ts";
import { acteSignalement, MODIFIE } from "./mener.ts";

type Designe = { readonly id: string; readonly version: number };
type Rien = Record<string, never>;

/** Says more of the fact, before it is sent or after. Refuses what was read too early, and a text with a NIR. */
// CONV-5-22
export function completerSignalement(
  services: ServicesSignalements,
): Acte<Designe & Contenu, Rien> {
  return acteSignalement(
    services,
    "completer-signalement",
    "emis",
    async ({ client, signalement, consigner }, { id, version, ...contenu }) => {
      if (version !== signalement.version) interrompre(MODIFIE);
      const garde = refuserTextes(contenu);
      if (garde) interrompre(garde);
      await ecrireContenu(client, id, contenu);
      await consigner("completer");
      return {};
    },
  );
}

/** What one notice carries at most, all its files together. */
const ENSEMBLE_MAX_OCTETS = 5_242_880;

const ILLISIBLE = refus("PIECE_INVALIDE", "Ce fichier n’est pas de la forme annoncée.");
const TROP_LOURDE = refus(
  "PIECE_INVALIDE",
  "Une pièce pèse 2 Mo au plus, et celles d’un signalement 5 Mo ensemble.",
);
const DEJA_JOINTE = refus("DEJA_JOINTE", "Ce fichier est déjà joint au signalement.");

/** Joins a file, which leaves with the next sending. Refuses another form than it says, its double, what is too heavy. */
// CONV-5-22
export function joindrePieceSignalement(
  services: ServicesSignalements,
): Acte<{ readonly id: string } & PieceDeposee, Rien> {
  return acteSignalement(
    services,
    "joindre-piece-signalement",
    "emis",
    async ({ client, acteur, signalement, le, consigner }, { id, ...deposee }) => {
      const { nom, type } = deposee;
      const contenu = lirePieceDeposee(deposee);
      if (!contenu) return interrompre(ILLISIBLE);
      const jointes = await lirePieces(client, id);
      const ensemble = jointes.reduce((somme, { octets }) => somme + octets, contenu.length);
      if (contenu.length > PIECE_MAX_OCTETS || ensemble > ENSEMBLE_MAX_OCTETS) {
        interrompre(TROP_LOURDE);
      }
      const par = { par: acteur.agentId, le };
      if (!(await insererPiece(client, signalement.id, { nom, type, contenu }, par))) {
        interrompre(DEJA_JOINTE);
      }
      await avancerVersion(client, id);
      await consigner("joindre");
      return {};
    },
  );
}
