import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Annuaire, Organisation } from "../../conventions/index.ts";
import {
  lireOrientationOuverte,
  type OrientationOuverte,
  organismeDe,
} from "../../orientation/index.ts";
import type { Dossier, ServicesUsagers } from "../../usagers/index.ts";
import type { BornesDispositifs } from "../regles/dispositifs.ts";
import { etatPeriode, type Periode, SUITES_PERIODE } from "../regles/periode.ts";

/** Who acts: the scopes of an API, or a module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

/** Both parcours of annex 4 put the mobilisation under « Orienter ». */
export const FINALITE_PERIODE = "ORIENTATION";

export const SANS_ORIENTATION = refus(
  "SANS_ORIENTATION",
  "Cette personne n’est sur aucun parcours : une période se mobilise après l’orientation.",
);
const AUTRE_REFERENT = refus(
  "NON_REFERENT",
  "Seuls l’organisme qui accompagne cette personne et celui qui décide de son orientation mobilisent.",
);

/** Refuses whoever neither accompanies the person nor decides of their orientation. */
// B3-12
export function refuserMobilisation(
  { organisme, competent }: OrientationOuverte,
  { organisation }: Acteur,
): Refus | null {
  const sien = organismeDe(organisation.type);
  return sien === organisme || sien === competent ? null : AUTRE_REFERENT;
}

export const PERIODE_INTROUVABLE = refus(
  "PERIODE_INTROUVABLE",
  "Cette personne n’a pas cette période.",
);
const SANS_PARCOURS = refus(
  "NON_REFERENT",
  "Cette personne n’est plus sur aucun parcours : seules la structure qui l’accompagne et celle qui a mobilisé cette période la changent.",
);

/** Refuses a writing about a period to whoever neither mobilised it, nor accompanies, nor may mobilise on the open path. */
export async function refuserEcriture(
  client: pg.PoolClient,
  usagerId: string,
  { sourceId, structureId }: Periode,
  acteur: Acteur,
): Promise<Refus | null> {
  if ([sourceId, structureId].includes(acteur.organisation.id)) return null;
  const orientation = await lireOrientationOuverte(client, usagerId);
  return orientation ? refuserMobilisation(orientation, acteur) : SANS_PARCOURS;
}

/** The organisations that may accompany a person on that path: those of its body in the département. */
// B3-02
export function structuresPossibles(
  annuaire: Annuaire,
  dossier: Dossier,
  { organisme }: OrientationOuverte,
): readonly Organisation[] {
  if (organisme === "FT") return [annuaire.operateur()].filter((o) => o !== undefined);
  const trouvees = annuaire.organisations(organisme, dossier.rsaDepartement ?? dossier.departement);
  return trouvees.flatMap((o) => [o, ...annuaire.delegataires(o.id)]);
}

/** The bounds of the schemes that day. */
export async function lireBornes(
  { parametres }: Pick<ServicesUsagers, "parametres">,
  jour: string,
): Promise<BornesDispositifs> {
  const lire = (nom: string) => parametres.nombre(`accompagnement.${nom}`, jour);
  const [
    cejAgeMin = 0,
    cejAgeMax = 0,
    cejAgeMaxRqth = 0,
    cejMois = 0,
    cejMoisProlonge = 0,
    paceaAgeMax = 0,
    paceaMois = 0,
    intensifMois = 0,
  ] = await Promise.all(
    [
      "cej_age_min",
      "cej_age_max",
      "cej_age_max_rqth",
      "cej_mois",
      "cej_mois_prolonge",
      "pacea_age_max",
      "pacea_mois",
      "intensif_mois",
    ].map(lire),
  );
  return {
    cejAgeMin,
    cejAgeMax,
    cejAgeMaxRqth,
    cejMois,
    cejMoisProlonge,
    paceaAgeMax,
    paceaMois,
    intensifMois,
  };
}

/** A period as both faces show it that day. */
export function presenterPeriode(periode: Periode, annuaire: Annuaire, jour: string) {
  const etat = etatPeriode(periode, jour);
  const organisation = annuaire.organisation(periode.structureId);
  const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
  const { id, version, dispositif, modalite, intensite, referent, debut, finPrevue } = periode;
  return {
    id,
    version,
    etat,
    dispositif,
    modalite,
    intensite,
    referent,
    structure: { siret: organisation?.siret ?? null, libelle: organisation?.nom ?? null },
    debut,
    finPrevue,
    fin: periode.fin,
    motifFin: periode.motifFin,
    // That the person was asked; their answer is of the figures alone.
    avisLe: periode.avisLe,
    prolongations: periode.prolongations.map(({ le, de, a, motif, sourceId }) => ({
      le,
      de,
      a,
      motif,
      source: nommer(sourceId),
    })),
    source: nommer(periode.sourceId),
    mobiliseeLe: periode.mobiliseeLe.toISOString(),
    modifieeLe: periode.modifieeLe.toISOString(),
    gestes: [...SUITES_PERIODE[etat]],
  };
}
export type PeriodePresentee = ReturnType<typeof presenterPeriode>;
