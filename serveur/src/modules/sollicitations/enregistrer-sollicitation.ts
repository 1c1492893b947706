import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererEvenement } from "../journal/index.ts";
import { garderContournements } from "./depot/contournements.ts";
import { recevoirSollicitation } from "./depot/recevoir.ts";
import { refuserSollicitation, type SollicitationRecue } from "./regles/sollicitation-recue.ts";

/** A difficulty of a jeu de données, its author and organisation found. */
export type SollicitationDuJeu = SollicitationRecue & {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly auteurId: string;
};

/**
 * Records a difficulty reported elsewhere, where it stands, and the ways round it; the same identifier of the
 * same organisation changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX5-P-02 ANX5-T-06
export async function enregistrerSollicitation(
  client: pg.PoolClient | null,
  { identifiant, ...recue }: SollicitationDuJeu,
): Promise<string | null> {
  const motif = refuserSollicitation(recue, new Date());
  if (motif !== null || client === null) return motif;
  const id = uuidDerive(`sollicitation:${recue.organisationId}:${identifiant}`);
  if (!(await recevoirSollicitation(client, { ...recue, id }))) return null;
  await garderContournements(client, id, recue.contournements, recue.resolueLe);
  await insererEvenement(client, {
    sujetType: "sollicitation",
    sujetId: id,
    genre: "signaler",
    auteur: recue.auteurId,
    capacite: "partenaire",
    organisationId: recue.organisationId,
    contenu: { etat: recue.etat, plateforme: recue.plateforme, nature: recue.nature },
  });
  return null;
}
