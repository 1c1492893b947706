import type { SemaineSuivie } from "./actes/suivre-intensite.ts";
import type { Demarche, Issue, Saisie } from "./regles/demarche.ts";
import { enHeures, enMinutes } from "./regles/heures.ts";
import { numeroSemaine } from "./regles/semaine.ts";

/** Names an organisation by its identifier. */
export type Nommer = (organisationId: string) => string | null;

/** A démarche as both faces show it: hours instead of minutes, organisations by their names. */
// CONV-7-06
export function presenterDemarche(demarche: Demarche, nommer: Nommer) {
  const { id, version, type, titre, semaine, jour, etat, motif, justificatif, commentaire } =
    demarche;
  return {
    id,
    version,
    type,
    titre,
    semaine,
    jour,
    heuresPrevues: enHeures(demarche.minutesPrevues),
    etat,
    heuresRealisees: demarche.minutesFaites === null ? null : enHeures(demarche.minutesFaites),
    motif,
    justificatif,
    commentaire,
    source: nommer(demarche.sourceId),
    saisieLe: demarche.saisieLe.toISOString(),
    modifieePar: nommer(demarche.modifieeParOrganisationId),
    modifieeLe: demarche.modifieeLe.toISOString(),
  };
}

/** The hours of a week, as both faces show them. */
export function presenterSemaine(semaine: SemaineSuivie) {
  const { objectif, prevues, faites, justifiees, aRenseigner, ecart, finie, alerte } = semaine;
  return {
    ...semaine.semaine,
    numero: numeroSemaine(semaine.semaine),
    objectif,
    heuresPrevues: enHeures(prevues),
    heuresRealisees: enHeures(faites),
    heuresJustifiees: enHeures(justifiees),
    heuresARenseigner: enHeures(aRenseigner),
    ecart: ecart === null ? null : enHeures(ecart),
    terminee: finie,
    alerte,
    motifs: semaine.motifs.map(({ minutes, ...reste }) => ({
      ...reste,
      heures: enHeures(minutes),
    })),
  };
}

/** What a face received of a démarche that one plans. */
export type SaisieRecue = Pick<Saisie, "type" | "titre" | "semaine"> & {
  readonly jour?: string | null;
  readonly heuresPrevues: number;
  readonly commentaire?: string | null;
};

/** A démarche as it is typed or sent, its hours in minutes. */
export function lireSaisie(recue: SaisieRecue): Saisie {
  const { type, titre, semaine, jour = null, heuresPrevues, commentaire = null } = recue;
  return { type, titre, semaine, jour, minutesPrevues: enMinutes(heuresPrevues), commentaire };
}

/** What a face received of what became of one. */
export type IssueRecue = Pick<Issue, "etat"> &
  Partial<Omit<Issue, "etat" | "minutesFaites">> & { readonly heuresRealisees?: number | null };

/** What became of a démarche, its hours in minutes; null where nothing is said. */
export function lireIssue(recue: IssueRecue): Issue {
  const { etat, heuresRealisees = null, motif = null } = recue;
  const { justificatif = null, commentaire = null } = recue;
  const minutesFaites = heuresRealisees === null ? null : enMinutes(heuresRealisees);
  return { etat, minutesFaites, motif, justificatif, commentaire };
}
