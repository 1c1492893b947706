import type { Acteur } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  consulterDossier,
  type Dossier,
  type ServicesUsagers,
  sansDevoirs,
} from "../../usagers/index.ts";
import { lireOrientations } from "../depot/orientations.ts";
import { type SourcesRevue, situerRevue } from "../echeance-revue.ts";
import { preconiser } from "../regles/calcul.ts";
import type { Orientation } from "../regles/orientation.ts";
import { CHOIX, type Criteres, criteresManquants, EXIGES, OUI_NON } from "../regles/valeurs.ts";
import { orienterAvantLe } from "../situer-droit.ts";
import { departementDe } from "../structures.ts";
import {
  type Acces,
  FINALITE,
  lireGrille,
  refuserIncompetent,
  refuserNotification,
  refuserRevue,
  refuserSuivi,
  situationDe,
} from "./commun.ts";
import { destinations } from "./orienter-sans-reponses.ts";

const QUESTIONS = [
  ...Object.entries(CHOIX).map(([nom, codes]) => ({ nom, codes: [...codes] as string[] })),
  ...OUI_NON.map((nom) => ({ nom: nom as string, codes: [] as string[] })),
].map((question) => ({
  ...question,
  exigee: (EXIGES as readonly string[]).includes(question.nom),
}));

/** The answers that the questionnaire asks for; those of an API alone are told by the explanation. */
function reponsesAuxQuestions(criteres: Criteres): Record<string, string | boolean> {
  const connues = QUESTIONS.flatMap(({ nom }) => {
    const reponse = criteres[nom as keyof Criteres];
    return typeof reponse === "string" || typeof reponse === "boolean" ? [[nom, reponse]] : [];
  });
  return Object.fromEntries(connues);
}

/** What the screen shows: the paths, the questionnaire under way and its explanation, line by line. */
// ANX4-A-11 B3-06
export function consulterOrientation(
  services: ServicesUsagers,
  acces: Acces,
  lireSignature: SourcesRevue["lireSignature"],
) {
  return consulterDossier(services, {
    nom: "consulter-orientation",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier, _entree, acteur: Acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const lues = await lireOrientations(services.pool, dossier.id, null);
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
      const decrire = (o: Orientation) => ({
        id: o.id,
        parcours: o.parcours,
        organisme: o.referent.code,
        structure: o.referent.structure?.libelle_structure ?? null,
        etat: o.etat,
        entreeLe: o.entreeLe,
        sortieLe: o.sortieLe,
        source: nommer(o.sourceId),
        notification: o.notification,
        sansReponses: o.sansReponses,
        le: o.modifieeLe.toISOString(),
        motifRefus: o.decision?.motifRefus ?? null,
        commentaire: o.decision?.commentaire ?? null,
      });
      const enCours = lues.find(({ etat }) => ["BROUILLON", "EN_ATTENTE"].includes(etat));
      const ouverte = lues.find(({ etat }) => etat === "OUVERT") ?? null;
      const refus = await refuserIncompetent(services, { dossier, ouverte, acteur, jour });
      const revue =
        ouverte && (await situerRevue({ ...services, lireSignature }, dossier, ouverte, jour));
      const criteres = enCours?.criteres ?? {};
      const { explication } = preconiser(
        criteres,
        await lireGrille(services, jour),
        await situationDe(services, dossier, jour),
      );
      return {
        orientations: lues.map(decrire),
        enCours: enCours
          ? {
              ...decrire(enCours),
              criteres: reponsesAuxQuestions(criteres),
              manquants: criteresManquants(criteres),
              explication,
            }
          : null,
        departement: departementDe(dossier),
        empechement: refus?.message ?? null,
        orienterAvantLe: await orienterAvantLe(
          services.parametres,
          annuaire,
          dossier,
          ouverte,
          jour,
        ),
        sansDevoirs: sansDevoirs(
          dossier,
          await services.parametres.nombre("rsa.seuil_revenus", jour),
        ),
        revue: revue
          ? {
              avantLe: revue.avantLe,
              depassee: !!revue.avantLe && revue.avantLe < jour,
              tenues: revue.revues.map(({ sourceId, ...tenue }) => ({
                ...tenue,
                source: nommer(sourceId),
              })),
            }
          : null,
        /** Why this agent follows the open path no further; null when they may, or when none is open. */
        suiviRefuse: (ouverte && refuserSuivi(ouverte, acteur)?.message) ?? null,
        notifiable: ouverte !== null && !refuserNotification(ouverte, acteur),
        examinable: ouverte?.parcours === "PSO" && !refuserRevue(ouverte, acteur),
        questions: QUESTIONS,
        /** Towards whom to orient without the answers; nobody when they are complete, or by whom may not. */
        destinations:
          refus || (enCours && criteresManquants(criteres).length === 0)
            ? []
            : destinations(annuaire, dossier, acteur).map(({ id, nom }) => ({ id, nom })),
      };
    },
  });
}
