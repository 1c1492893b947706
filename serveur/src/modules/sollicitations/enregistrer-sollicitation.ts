import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererEvenement } from "../journal/index.ts";
import { recevoirSollicitation, type SollicitationRecue } from "./depot/recevoir.ts";

/** A difficulty of a jeu de données, its author and organisation found. */
export type SollicitationDuJeu = Omit<SollicitationRecue, "id"> & { readonly identifiant: string };

/**
 * Records a difficulty reported elsewhere, and where it stands; the same identifier of the same organisation
 * changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX5-P-02
export async function enregistrerSollicitation(
  client: pg.PoolClient | null,
  { identifiant, ...recue }: SollicitationDuJeu,
): Promise<string | null> {
  if (recue.etat === "RESOLUE_LOCALEMENT" && recue.reponse === null)
    return "« reponse » est nécessaire";
  if (recue.etat === "TRANSMISE" && recue.analyse === null) return "« analyse » est nécessaire";
  if (client === null) return null;
  const id = uuidDerive(`sollicitation:${recue.organisationId}:${identifiant}`);
  if (!(await recevoirSollicitation(client, { ...recue, id }))) return null;
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
