import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { refuserTextes } from "../../usagers/index.ts";
import { securiteDe } from "../contacts.ts";
import { noterPartage } from "../depot/evaluations.ts";
import { insererSuivi, type Suivi } from "../depot/suivis.ts";
import type { ServicesSecurite } from "../services.ts";
import { acteEvaluation, EVALUATION } from "./mener.ts";

const PARTAGE_CHANGE = refus("PARTAGE_CHANGE", "C’est déjà le cas : relisez cette évaluation.");
const NON_PARTAGEE = refus(
  "NON_PARTAGEE",
  "Le suivi commence une fois l’évaluation partagée avec l’opérateur.",
);
const NOTE_A_VENIR = refus(
  "JOUR_INVALIDE",
  "Le champ «\u202fjour\u202f» d’une note ne peut suivre aujourd’hui.",
);

/** Opens the follow-up to the opérateur, who is told, or closes it. Refuses what is so already. */
// CONV-7-10
export function partagerEvaluation(
  services: ServicesSecurite,
): Acte<{ readonly id: string; readonly partagee: boolean }, Record<string, never>> {
  return acteEvaluation(
    services,
    "partager-evaluation-securite",
    "partenaire",
    async ({ client, acteur, evaluation, parties, le, consigner }, { id, partagee }) => {
      if (partagee === (evaluation.partageeLe !== null)) interrompre(PARTAGE_CHANGE);
      await noterPartage(client, id, partagee ? { par: acteur.agentId, le } : null);
      if (partagee) {
        await deposerAvis(client, {
          genre: "evaluation-partagee",
          objet: `Évaluation de sécurité partagée, ${acteur.organisation.nom}`.slice(0, 200),
          corps: `${acteur.organisation.nom} partage avec vous le suivi de son évaluation du ${ecrireJour(evaluation.jour)} (article 7 de la convention).`,
          destinataires: await securiteDe(client, "operateur", parties),
          lien: `/securite/evaluations/${id}`,
          sujet: { type: EVALUATION, id },
        });
      }
      await consigner(partagee ? "partager" : "cesser-partage");
      return {};
    },
  );
}

type ASuivre = Pick<Suivi, "genre" | "jour" | "texte">;

/** Adds a note or a meeting of follow-up, of which the other party is told. Refuses a note of a day to come. */
// CONV-7-10
export function noterSuivi(
  services: ServicesSecurite,
): Acte<ASuivre & { readonly id: string }, Record<string, never>> {
  return acteEvaluation(
    services,
    "suivre-evaluation-securite",
    "chacun",
    async (travail, { id, ...suivi }) => {
      const { client, acteur, evaluation, place, parties, le, consigner } = travail;
      const garde = evaluation.partageeLe ? refuserSuivi(suivi, travail.jour) : NON_PARTAGEE;
      if (garde) interrompre(garde);
      const { id: organisationId, nom } = acteur.organisation;
      await insererSuivi(client, id, { ...suivi, organisationId, par: acteur.agentId, le });
      const quoi =
        suivi.genre === "note" ? "une note" : `une réunion, le ${ecrireJour(suivi.jour)},`;
      const autre = place === "operateur" ? "partenaire" : "operateur";
      await deposerAvis(client, {
        genre: "evaluation-suivie",
        objet: `Suivi d’une évaluation de sécurité, ${nom}`.slice(0, 200),
        corps: `${nom} a ajouté ${quoi} au suivi de l’évaluation du ${ecrireJour(evaluation.jour)}.`,
        destinataires: await securiteDe(client, autre, parties),
        lien: `/securite/evaluations/${id}`,
        sujet: { type: EVALUATION, id },
      });
      await consigner("suivre", { genre: suivi.genre });
      return {};
    },
  );
}

// A meeting may be set for a day to come.
function refuserSuivi({ genre, jour, texte }: ASuivre, aujourdhui: string): Refus | null {
  return genre === "note" && jour > aujourdhui ? NOTE_A_VENIR : refuserTextes({ texte });
}
