import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Dossier, rattacherReferent, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation } from "../depot/orientations.ts";
import type { Organisme, Orientation } from "../regles/orientation.ts";
import { REORIENTATION } from "./commun.ts";

/** Ends the path that was open, since another one takes its place. */
export async function cloreParcours(
  client: pg.PoolClient,
  ouverte: Orientation | null,
  jour: JourCivil,
  le: Date,
): Promise<void> {
  if (!ouverte) return;
  await changerOrientation(client, ouverte.id, {
    etat: "CLOTURE",
    sortieLe: jour,
    motifSortie: REORIENTATION,
    modifieeLe: le,
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
