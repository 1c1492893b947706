import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Dossier, rattacherReferent, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation } from "../depot/orientations.ts";
import type { Organisme, Orientation } from "../regles/orientation.ts";
import { suite } from "../regles/transitions.ts";
import { REORIENTATION } from "./commun.ts";

/**
 * Another orientation takes the place of this one: an open path closes that day, a questionnaire under way
 * is given up.
 */
export async function remplacer(
  client: pg.PoolClient,
  orientation: Orientation | null,
  jour: JourCivil,
  le: Date,
): Promise<void> {
  const etat = orientation && suite(orientation.etat, "remplacer");
  if (!etat) return;
  await changerOrientation(client, orientation.id, {
    etat,
    modifieeLe: le,
    ...(etat === "CLOTURE" && { sortieLe: jour, motifSortie: REORIENTATION }),
  });
}

/**
 * Attaches the person to the organisation that now accompanies them, when the body and the département
 * name one alone: its agents reach the record from now on.
 */
// B3-02
export async function rattacher(
  services: ServicesUsagers,
  client: pg.PoolClient,
  dossier: Dossier,
  { code }: Organisme,
  acteur: Acteur,
): Promise<void> {
  const annuaire = await services.cadre.annuaire.lire();
  const departement =
    dossier.rsaDepartement ?? dossier.departement ?? acteur.organisation.departement;
  const candidates = annuaire.organisations(code, departement);
  const sienne = candidates.find(({ id }) => id === acteur.organisation.id);
  const referente = sienne ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (referente) await rattacherReferent(client, dossier.id, referente.id);
}
