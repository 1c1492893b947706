import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Dossier, ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import {
  changerOrientation,
  insererOrientation,
  tenirOrientations,
} from "../depot/orientations.ts";
import { preconiser } from "../regles/calcul.ts";
import type { Orientation } from "../regles/orientation.ts";
import { apresReponses } from "../regles/transitions.ts";
import { type Criteres, criteresManquants } from "../regles/valeurs.ts";
import {
  type Acces,
  agentDe,
  competentPour,
  type Ecriture,
  estDeleguee,
  estTelleQueLue,
  FINALITE,
  lireGrille,
  MODIFIEE,
  type OrientationLue,
  situationDe,
} from "./commun.ts";

type Saisie = Ecriture & {
  readonly criteres: Criteres;
  readonly origine: string | null;
  /** The one under way that was read, null when there was none; absent on the wire, which has no word for it. */
  readonly lue?: OrientationLue | null;
};

const CONCURRENTE = refus(
  "SAISIE_CONCURRENTE_INVALIDE",
  "Une autre organisation a une saisie d’orientation en cours pour cette personne : attendez sa décision, ou convenez-en avec elle.",
);

/**
 * Adds answers to the questionnaire of a person, which may come piecemeal, and suggests a path. While an
 * answer is missing the path is undetermined; complete, it waits for a decision. Refuses the answers of who did not
 * read those given since.
 */
// ANX4-A-03 B3-03 B3-06
export function calculerOrientation<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (dossier: Dossier, orientation: Orientation, deleguee: boolean) => S,
) {
  return ecrireAuDossier<Saisie, S>(services, {
    nom: "calculer-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { criteres, origine, lue }, acteur, le) {
      const { enCours, ouverte } = await tenirOrientations(client, dossier.id);
      const sourceId = acteur.organisation.id;
      if (enCours && enCours.sourceId !== sourceId) return { refus: CONCURRENTE };
      if (lue !== undefined && !estTelleQueLue(enCours, lue)) return { refus: MODIFIEE };
      const jour = jourCivil(le);
      const reponses = { ...enCours?.criteres, ...criteres };
      const [grille, situation] = [
        await lireGrille(services, jour),
        await situationDe(services, dossier, jour),
      ];
      const { parcours, organisme, explication } = preconiser(reponses, grille, situation);
      const complete = criteresManquants(reponses).length === 0;
      const etat = apresReponses(enCours?.etat ?? "BROUILLON", complete);
      if (!etat) return { refus: CONCURRENTE };
      const agent = agentDe(acteur);
      const neuve: Omit<Orientation, "id"> = {
        sourceId,
        parcours,
        statut: ouverte ? "PRECONISE_REORIENTATION" : "PRECONISE",
        etat,
        origine: origine ?? enCours?.origine ?? "INSCRIPTION_CONSEILLER_CD",
        referent: { code: organisme, structure: null },
        competent: competentPour(dossier),
        decideur: null,
        criteres: reponses,
        explication,
        saisieLe: le,
        decision: null,
        notification: null,
        sansReponses: null,
        entreeLe: null,
        etablieLe: null,
        parcoursLe: null,
        sortieLe: null,
        motifSortie: null,
        agentCreation: enCours?.agentCreation ?? agent,
        agentModification: agent,
        creeeLe: enCours?.creeeLe ?? le,
        modifieeLe: le,
      };
      let id = enCours?.id;
      if (id) await changerOrientation(client, id, neuve);
      else id = await insererOrientation(client, dossier.id, neuve);
      const genre = complete ? "orientation.preconisee" : "orientation.saisie";
      return {
        valeur: presenter(dossier, { ...neuve, id }, await estDeleguee(services, dossier, jour)),
        evenements: [{ genre, contenu: { id, parcours, organisme } }],
      };
    },
  });
}
