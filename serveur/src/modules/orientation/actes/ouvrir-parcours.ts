import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { type Annuaire, type DroitsReseau, lireDroitsReseau } from "../../conventions/index.ts";
import { type Dossier, rattacherReferent, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation, lireDerniereSortie } from "../depot/orientations.ts";
import type { Organisme, Orientation } from "../regles/orientation.ts";
import { suite } from "../regles/transitions.ts";
import { departementDe, lieuxNommes, peutAccompagner } from "../structures.ts";
import { REORIENTATION } from "./commun.ts";

const BORNES = {
  entree: "entrée dans le parcours en cours",
  sortie: "sortie du parcours précédent",
} as const;

/**
 * Refuses a day before the entry in the path that it ends, or before the exit of the one that it follows;
 * `champ` is the field of the wire, `limite` null when there is none.
 */
// B3-12
export function refuserAnterieure(
  champ: "date_decision" | "date_entree_parcours",
  jour: JourCivil,
  borne: keyof typeof BORNES,
  limite: JourCivil | null,
): Refus | null {
  if (limite === null || jour >= limite) return null;
  return refus(
    "ENTREE_INVALIDE",
    `« ${champ} » ne peut précéder le ${ecrireJour(limite)}, ${BORNES[borne]}.`,
  );
}

/** Refuses to open a path before the entry in the one that it ends; without one, before the exit of the last. */
// B3-12
export async function refuserOuverture(
  client: pg.PoolClient,
  usagerId: string,
  champ: "date_decision" | "date_entree_parcours",
  jour: JourCivil,
  ouverte: Orientation | null,
): Promise<Refus | null> {
  return ouverte
    ? refuserAnterieure(champ, jour, "entree", ouverte.entreeLe)
    : refuserAnterieure(champ, jour, "sortie", await lireDerniereSortie(client, usagerId));
}

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

type Rattachement = {
  readonly dossier: Dossier;
  readonly organisme: Organisme;
  readonly acteur: Acteur;
  readonly choisie?: string | null;
};

/**
 * Attaches the person to the organisation that now accompanies them, when it is `choisie` or known; otherwise detaches
 * them from the former one, which accompanies them no longer. A département still reaches its beneficiaries
 * of the RSA, and the opérateur everybody. Without address nor référent the search would give the person
 * to no application (wire §3.1, R998): the organisation that decides keeps them until a structure is named.
 */
// B3-02 CONV-4-02
export async function rattacher(
  services: ServicesUsagers,
  client: pg.PoolClient,
  { dossier, organisme, acteur, choisie = null }: Rattachement,
): Promise<void> {
  const referente = choisie ?? (await trouverReferente(services, dossier, organisme, acteur));
  const aDefaut = dossier.adresseConnue ? null : acteur.organisation.id;
  await rattacherReferent(client, dossier.id, referente ?? aDefaut);
}

// The one whose place the code names; else the one that decides, or that accompanies already, or that is
// alone in the département. Null when several could.
async function trouverReferente(
  services: ServicesUsagers,
  dossier: Dossier,
  organisme: Organisme,
  { organisation }: Acteur,
): Promise<string | null> {
  const annuaire = await services.cadre.annuaire.lire();
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const droits = await lireDroitsReseau(services.parametres, jour);
  const nommee = referenteNommee(annuaire, droits, dossier, organisme, jour);
  if (nommee) return nommee;
  const departement = dossier.rsaDepartement ?? dossier.departement ?? organisation.departement;
  const { code } = organisme;
  const operateur = annuaire.operateur();
  const candidates =
    code === "FT" && operateur ? [operateur] : annuaire.organisations(code, departement);
  const ids = candidates.filter(({ type }) => droits.peut(type, "accompagner")).map(({ id }) => id);
  const connue = [organisation.id, dossier.referentId].find((id) => id && ids.includes(id));
  return connue ?? (ids.length === 1 ? (ids[0] as string) : null);
}

/**
 * The organisation of that body whose place has the code given, and that may accompany them; null without code,
 * or when none has it alone.
 */
// B1-03 B3-02
export function referenteNommee(
  annuaire: Annuaire,
  droits: DroitsReseau,
  dossier: Dossier,
  organisme: Organisme,
  jour: JourCivil,
): string | null {
  const nommees = lieuxNommes(annuaire, organisme, jour)
    .map(({ organisation }) => organisation)
    .filter((nommee) => peutAccompagner(annuaire, droits, nommee, departementDe(dossier)));
  const [id, ...autres] = new Set(nommees.map((nommee) => nommee.id));
  return id && autres.length === 0 ? id : null;
}
