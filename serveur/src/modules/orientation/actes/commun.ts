import type { Acteur } from "../../../acte/index.ts";
import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { lireDroitsReseau } from "../../conventions/index.ts";
import type { DemandeEcriture, Dossier, ServicesUsagers } from "../../usagers/index.ts";
import { type Grille, lirePoids, type Situation } from "../regles/calcul.ts";
import { organismeDe, organismesCompetents } from "../regles/competence.ts";
import type { Orientation } from "../regles/orientation.ts";
import type { CodeOrganisme } from "../regles/valeurs.ts";
import { situerDroit } from "../situer-droit.ts";

export const FINALITE = "ORIENTATION";

/** Who acts: the scopes of an API, or the module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };
export type Ecriture = DemandeEcriture;

export const REORIENTATION = "REORIENTATION";

export const AUCUNE_EN_ATTENTE = refus(
  "DECISION_INVALIDE",
  "Aucune orientation n’attend de décision : elle a déjà été décidée, ou n’a pas été calculée.",
);

export const AUCUNE_OUVERTE = refus(
  "MODIFICATION_INVALIDE",
  "Cette personne n’a pas d’orientation ouverte : une orientation close ne change plus.",
);
const AUTRE_REFERENT = refus(
  "NON_REFERENT",
  "L’organisme qui accompagne cette personne modifie seul son parcours.",
);

/** Refuses whoever neither accompanies the person nor is competent for them. */
// B3-12
export function refuserSuivi(
  { referent, competent }: Orientation,
  { organisation }: Acteur,
): Refus | null {
  const sien = organismeDe(organisation.type);
  return sien === referent.code || sien === competent ? null : AUTRE_REFERENT;
}

/** Refuses whoever may not tell how the decision was notified: who took it may, whoever accompanies since. */
// B3-11
export function refuserNotification(orientation: Orientation, acteur: Acteur): Refus | null {
  const sien = organismeDe(acteur.organisation.type);
  return sien === orientation.decideur?.code ? null : refuserSuivi(orientation, acteur);
}

/** Refuses whoever takes no part in the joint review: it is the opérateur's, with who follows the path. */
// B3-13
export function refuserRevue(orientation: Orientation, acteur: Acteur): Refus | null {
  return acteur.organisation.type === "FT" ? null : refuserSuivi(orientation, acteur);
}

/** An orientation as it was read, with the instant of its last change. */
export type OrientationLue = { readonly id: string; readonly le: string };

export const MODIFIEE = refus(
  "ORIENTATION_MODIFIEE",
  "L’orientation a changé depuis que vous l’avez lue : relisez-la avant d’écrire.",
);

/** Whether it is as it was read; null when none was there. */
export function estTelleQueLue(
  orientation: Orientation | null,
  lue: OrientationLue | null,
): boolean {
  if (!lue) return orientation === null;
  return orientation?.id === lue.id && orientation.modifieeLe.getTime() === Date.parse(lue.le);
}

/** Who writes, as the wire repeats it: the agent that the application names. */
export function agentDe(acteur: Acteur): string | null {
  return acteur.genre === "application" ? (acteur.agentNomme?.identifiant ?? null) : acteur.agentId;
}

/** Whether the decision about this person is delegated to the opérateur that day. */
// B3-01
export async function estDeleguee(
  { cadre }: Pick<ServicesUsagers, "cadre">,
  { rsaDepartement }: Dossier,
  jour: JourCivil,
): Promise<boolean> {
  return (await cadre.annuaire.lire()).decisionDeleguee(rsaDepartement, jour);
}

type Competence = {
  readonly dossier: Dossier;
  readonly ouverte: Orientation | null;
  readonly acteur: Acteur;
  readonly jour: JourCivil;
  readonly prise?: JourCivil;
};

/**
 * Refuses whoever may not decide of this person's orientation: competent on the day when it is decided
 * (`prise`), under the delays and the rights in force on the day when it is written.
 */
// B1-02 B3-01 B3-07
export async function refuserIncompetent(
  { parametres, cadre }: ServicesUsagers,
  { dossier, ouverte, acteur, jour, prise = jour }: Competence,
): Promise<Refus | null> {
  const annuaire = await cadre.annuaire.lire();
  const { semaines, ...situation } = await situerDroit(
    parametres,
    annuaire,
    dossier,
    ouverte,
    jour,
  );
  const deleguee = await estDeleguee({ cadre }, dossier, prise);
  const competents = organismesCompetents({ ...situation, deleguee }, prise, semaines);
  const sien = organismeDe(acteur.organisation.type);
  // A délégataire accompanies; the département decides, or the opérateur to whom it delegates.
  const droits = await lireDroitsReseau(parametres, jour);
  if (droits.peut(acteur.organisation.type, "orienter") && competents.includes(sien)) return null;
  return refus(
    "NON_COMPETENT",
    `La décision d’orientation de cette personne revient à : ${competents.join(", ")}.`,
  );
}

/** The criteria data in force that day. */
// B3-04
export async function lireGrille(
  { parametres }: ServicesUsagers,
  jour: JourCivil,
): Promise<Grille> {
  const [lignes, fortsPourSocial, fortsPourSocioPro, faiblesPourSocioPro] = await Promise.all([
    parametres.textes("orientation.poids", jour),
    parametres.nombre("orientation.forts_social", jour),
    parametres.nombre("orientation.forts_socio_pro", jour),
    parametres.nombre("orientation.faibles_socio_pro", jour),
  ]);
  return { poids: lirePoids(lignes), fortsPourSocial, fortsPourSocioPro, faiblesPourSocioPro };
}

/** What the rule needs to know of the person. */
export async function situationDe(
  { parametres }: ServicesUsagers,
  dossier: Dossier,
  jour: JourCivil,
): Promise<Situation> {
  const ageMissionLocale = await parametres.nombre("orientation.age_mission_locale", jour);
  return { rsa: dossier.rsa, age: ageLe(dossier.dateNaissance, jour), ageMissionLocale };
}

/** The body that decides, as the wire names it. */
export function competentPour(dossier: Dossier): CodeOrganisme {
  return dossier.rsa ? "CD" : "FT";
}

function ageLe(naissance: JourCivil, jour: JourCivil): number {
  let age = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  if (ajouterMois(naissance, age * 12) > jour) age--;
  return age;
}
