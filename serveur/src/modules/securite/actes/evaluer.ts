import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { refuserTextes } from "../../usagers/index.ts";
import {
  type Contenu,
  clore,
  type Evaluation,
  ecrireContenu,
  ecrireReponses,
  insererEvaluation,
} from "../depot/evaluations.ts";
import { lirePieces } from "../depot/pieces.ts";
import {
  estRemplie,
  questionsDe,
  type Reponse,
  sansReponse,
  scoreDe,
  VERSION_GRILLE,
} from "../regles/grille.ts";
import type { ServicesSecurite } from "../services.ts";
import {
  acteEvaluation,
  consigner,
  DROIT,
  EVALUATION,
  objetTrace,
  partiesEnVigueur,
  placeDe,
  SANS_CONVENTION,
} from "./mener.ts";

type Designee = { readonly id: string; readonly version: number };
type Rien = Record<string, never>;
type AOuvrir = Pick<Contenu, "jour" | "methode" | "perimetre">;

/** Opens the record of an evaluation. Refuses a day to come, and whoever is not the party to the convention. */
// CONV-7-08 CONV-7-09
export function ouvrirEvaluation({
  pool,
  cadre,
}: ServicesSecurite): Acte<AOuvrir, { readonly id: string }> {
  return {
    nom: "ouvrir-evaluation-securite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(entree, acteur) {
      const agent = acteur as ActeurAgent;
      const le = cadre.horloge.maintenant();
      const parties = partiesEnVigueur(await cadre.annuaire.lire(), jourCivil(le));
      const issue = await enTransactionRefusable(pool, async (client) => {
        const { id: organisationId } = agent.organisation;
        const partie = parties.some(({ organisation }) => organisation.id === organisationId);
        if (placeDe(agent) !== "partenaire" || !partie) interrompre(SANS_CONVENTION);
        const garde = refuserSaisie(entree, jourCivil(le));
        if (garde) interrompre(garde);
        const sienne = { organisationId, auteurId: agent.agentId, grille: VERSION_GRILLE };
        const id = await insererEvaluation(client, { ...entree, ...sienne }, le);
        await consigner(client, { type: EVALUATION, id }, agent, "ouvrir");
        return { id };
      });
      if ("refus" in issue) return issue;
      return { ...issue, objet: objetTrace(EVALUATION, issue.valeur.id) };
    },
  };
}

function refuserSaisie(saisie: AOuvrir, jour: string): Refus | null {
  return saisie.jour > jour
    ? refus(
        "JOUR_INVALIDE",
        `Le champ «\u202fjour\u202f» ne peut suivre aujourd’hui, ${ecrireJour(jour)}.`,
      )
    : refuserTextes(saisie);
}

const CLOSE = refus(
  "EVALUATION_CLOSE",
  "Cette évaluation est conclue : ses réponses ne changent plus.",
);
const MODIFIEE = refus(
  "EVALUATION_MODIFIEE",
  "Cette évaluation a changé depuis que vous l’avez lue : relisez-la.",
);

function refuserEcriture(evaluation: Evaluation, version: number): Refus | null {
  if (evaluation.closeLe) return CLOSE;
  return version === evaluation.version ? null : MODIFIEE;
}

/** Says when, how, on what, and with what outcome, until it is concluded. Refuses what was read too early. */
// CONV-7-08
export function completerEvaluation(services: ServicesSecurite): Acte<Designee & Contenu, Rien> {
  return acteEvaluation(
    services,
    "completer-evaluation-securite",
    "partenaire",
    async ({ client, evaluation, jour, consigner: noter }, { id, version, ...contenu }) => {
      const garde = refuserEcriture(evaluation, version) ?? refuserSaisie(contenu, jour);
      if (garde) interrompre(garde);
      await ecrireContenu(client, id, contenu);
      await noter("completer");
      return {};
    },
  );
}

type Repondue = {
  readonly question: string;
  readonly reponse: Reponse;
  readonly commentaire: string | null;
};

/** Fills the built-in grid, whole or in part. Refuses a question that it has not, and one answered twice. */
// CONV-7-09
export function repondreGrille(
  services: ServicesSecurite,
): Acte<Designee & { readonly reponses: readonly Repondue[] }, Rien> {
  return acteEvaluation(
    services,
    "repondre-grille-securite",
    "partenaire",
    async ({ client, evaluation, consigner: noter }, { id, version, reponses }) => {
      const garde = refuserEcriture(evaluation, version) ?? refuserReponses(evaluation, reponses);
      if (garde) interrompre(garde);
      const donnees = reponses.map(({ question, ...donnee }) => [question, donnee] as const);
      await ecrireReponses(client, id, Object.fromEntries(donnees));
      await noter("repondre", { reponses: reponses.length });
      return {};
    },
  );
}

const SANS_GRILLE = refus(
  "SANS_GRILLE",
  "La grille intégrée sert à la méthode « Grille de l’opérateur ».",
);

function refuserReponses(
  { grille, methode }: Evaluation,
  reponses: readonly Repondue[],
): Refus | null {
  if (methode !== "grille_operateur") return SANS_GRILLE;
  const connues = new Set(questionsDe(grille).map(({ code }) => code));
  const donnees = new Set(reponses.map(({ question }) => question));
  if (donnees.size < reponses.length || [...donnees].some((question) => !connues.has(question))) {
    return refus("REPONSES_INVALIDE", "Répondez une fois à chaque question de la grille.");
  }
  return refuserTextes(
    Object.fromEntries(reponses.map(({ question, commentaire }) => [question, commentaire])),
  );
}

/**
 * Concludes it: it counts from its day, and its answers no longer change. Refuses one without document, a grid begun
 * and not finished, one with neither score nor conclusion.
 */
// CONV-7-08 CONV-7-09
export function conclureEvaluation(services: ServicesSecurite): Acte<Designee, Rien> {
  return acteEvaluation(
    services,
    "conclure-evaluation-securite",
    "partenaire",
    async ({ client, acteur, evaluation, le, consigner: noter }, { id, version }) => {
      const { grille, reponses, conclusion, jour } = evaluation;
      const remplie = estRemplie(evaluation);
      const score = remplie ? scoreDe(grille, reponses) : evaluation.score;
      const garde =
        refuserEcriture(evaluation, version) ??
        (remplie ? refuserReste(sansReponse(grille, reponses)) : null) ??
        ((await lirePieces(client, id)).length === 0 ? SANS_PIECE : null) ??
        (score === null && conclusion === null ? SANS_CONCLUSION : null);
      if (garde) interrompre(garde);
      await clore(client, id, score, { par: acteur.agentId, le });
      await noter("conclure", { jour });
      return {};
    },
  );
}

function refuserReste(restent: number): Refus | null {
  if (restent === 0) return null;
  return refus(
    "GRILLE_INCOMPLETE",
    restent === 1
      ? "Une question de la grille attend encore sa réponse."
      : `${restent} questions de la grille attendent encore leur réponse.`,
  );
}

const SANS_PIECE = refus(
  "PIECE_MANQUANTE",
  "Joignez le document de l’évaluation (grille, rapport ou procès-verbal) avant de la conclure.",
);
const SANS_CONCLUSION = refus(
  "CONCLUSION_MANQUANTE",
  "Écrivez un score ou une conclusion avant de conclure l’évaluation.",
);
