import type { Acte } from "../../../acte/index.ts";
import type { PieceDeposee } from "../../../kit/http/piece-deposee.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { decrireComite, decrireEvaluation, resumerComite, resumerEvaluation } from "../decrire.ts";
import { lireActions } from "../depot/actions.ts";
import { lireComite, listerComites } from "../depot/comites.ts";
import { lireDernieres, lireEvaluation, listerEvaluations } from "../depot/evaluations.ts";
import { lireFichier } from "../depot/pieces.ts";
import { evaluationEnRetard, prochaineEvaluation } from "../regles/evaluation.ts";
import type { ServicesSecurite } from "../services.ts";
import {
  COMITE,
  DROIT,
  EVALUATION,
  EVALUATION_INTROUVABLE,
  objetTrace,
  partiesEnVigueur,
  placeDe,
  situer,
} from "./mener.ts";
import { COMITE_INTROUVABLE, estDuComite } from "./reunir.ts";

const SANS_FONCTION = refus(
  "DROIT_ABSENT",
  "Seul le responsable de la sécurité d’une partie lit ces évaluations.",
);

/**
 * What a security officer follows: when each evaluation is due, those of their organisation (for the opérateur, those
 * that are shared with it) and the committees.
 */
// CONV-7-08 CONV-7-09 CONV-7-10 CONV-7-12
export function consulterSecurite({
  pool,
  cadre,
  parametres,
}: ServicesSecurite): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-securite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      const partie = placeDe(acteur);
      if (!partie) return { refus: SANS_FONCTION };
      const jour = jourCivil(cadre.horloge.maintenant());
      const annuaire = await cadre.annuaire.lire();
      const sienne = partie === "operateur" ? null : acteur.organisation.id;
      const parties = partiesEnVigueur(annuaire, jour).filter(
        ({ organisation: { id } }) => sienne === null || id === sienne,
      );
      const mois = await parametres.nombre("securite.evaluation_mois", jour);
      const ids = parties.map(({ organisation: { id } }) => id);
      const dernieres = await lireDernieres(pool, ids);
      const evaluations = await listerEvaluations(pool, sienne);
      const actions = await lireActions(
        pool,
        evaluations.map(({ id }) => id),
      );
      const plans = Map.groupBy(actions, ({ evaluationId }) => evaluationId);
      const comites = await listerComites(pool, sienne);
      return {
        valeur: {
          partie,
          echeances: parties.map(({ organisation: { id, nom }, convention }) => {
            const derniere = dernieres.get(id) ?? null;
            const prochaine = prochaineEvaluation(derniere, convention.debut, mois);
            const enRetard = evaluationEnRetard(prochaine, jour);
            return { partenaireId: id, organisation: nom, derniere, prochaine, enRetard };
          }),
          evaluations: evaluations.map((une) =>
            resumerEvaluation(annuaire, une, plans.get(une.id) ?? [], jour),
          ),
          comites: comites.map((un) => resumerComite(annuaire, un, jour)),
        },
      };
    },
  };
}

/** One evaluation, for its partner, and for the opérateur while it is shared. */
// CONV-7-10
export function consulterEvaluation(
  services: ServicesSecurite,
): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-evaluation-securite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id }, acteur) {
      const objet = objetTrace(EVALUATION, id);
      const lue = await lireEvaluation(services.pool, id);
      const place = lue && situer(lue, acteur);
      if (!lue || !place) return { refus: EVALUATION_INTROUVABLE, objet };
      const annuaire = await services.cadre.annuaire.lire();
      return { valeur: await decrireEvaluation(services, annuaire, lue, place), objet };
    },
  };
}

/** A document of one, for whoever reads it. */
export function lirePieceEvaluation({
  pool,
}: ServicesSecurite): Acte<{ readonly id: string; readonly pieceId: string }, PieceDeposee> {
  return {
    nom: "lire-piece-evaluation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id, pieceId }, acteur) {
      const objet = objetTrace(EVALUATION, id);
      const lue = await lireEvaluation(pool, id);
      if (!lue || !situer(lue, acteur)) return { refus: EVALUATION_INTROUVABLE, objet };
      const fichier = await lireFichier(pool, id, pieceId);
      if (!fichier) {
        return { refus: refus("PIECE_INTROUVABLE", "Cette pièce n’existe pas."), objet };
      }
      const { nom, type, contenu } = fichier;
      return { valeur: { nom, type, contenuBase64: contenu.toString("base64") }, objet };
    },
  };
}

/** One committee, for both parties. */
// CONV-7-12
export function consulterComite(services: ServicesSecurite): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-comite-securite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id }, acteur) {
      const objet = objetTrace(COMITE, id);
      const lu = await lireComite(services.pool, id);
      if (!lu || !estDuComite(lu, acteur)) return { refus: COMITE_INTROUVABLE, objet };
      const annuaire = await services.cadre.annuaire.lire();
      return { valeur: await decrireComite(services, annuaire, lu, acteur), objet };
    },
  };
}
