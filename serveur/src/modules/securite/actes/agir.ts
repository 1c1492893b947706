import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { refuserTextes } from "../../usagers/index.ts";
import { changerEtatAction, insererAction, lireActions } from "../depot/actions.ts";
import { type EtatAction, type Porteur, suitesDe } from "../regles/action.ts";
import type { ServicesSecurite } from "../services.ts";
import { acteEvaluation } from "./mener.ts";

type AAjouter = {
  readonly id: string;
  readonly libelle: string;
  readonly porteur: Porteur;
  readonly echeance: string;
};

const ACTIONS_MAX = 100;
const PLAN_COMPLET = refus(
  "PLAN_COMPLET",
  `Un plan compte ${ACTIONS_MAX} actions au plus : réunissez celles qui vont ensemble.`,
);
const ACTION_INTROUVABLE = refus("ACTION_INTROUVABLE", "Cette action n’existe pas.");
const TRANSITION_REFUSEE = refus(
  "TRANSITION_REFUSEE",
  "L’état de cette action ne le permet pas : relisez le plan d’action.",
);

/** Adds a line to the action plan: what, which function answers for it, by when. Refuses a text that holds a NIR. */
// CONV-7-08
export function ajouterAction(services: ServicesSecurite): Acte<AAjouter, Record<string, never>> {
  return acteEvaluation(
    services,
    "ajouter-action-securite",
    "partenaire",
    async ({ client, acteur, le, consigner }, { id, libelle, porteur, echeance }) => {
      const garde = refuserTextes({ libelle });
      if (garde) interrompre(garde);
      if ((await lireActions(client, [id])).length >= ACTIONS_MAX) interrompre(PLAN_COMPLET);
      const action = { evaluationId: id, libelle, porteur, echeance };
      await insererAction(client, action, { par: acteur.agentId, le });
      await consigner("ajouter-action");
      return {};
    },
  );
}

type AChanger = { readonly id: string; readonly actionId: string; readonly etat: EtatAction };

/** Moves an action on. Refuses what its state does not lead to. */
// CONV-7-08
export function avancerAction(services: ServicesSecurite): Acte<AChanger, Record<string, never>> {
  return acteEvaluation(
    services,
    "avancer-action-securite",
    "partenaire",
    async ({ client, le, consigner }, { id, actionId, etat }) => {
      const action = (await lireActions(client, [id])).find(({ id: une }) => une === actionId);
      if (!action) return interrompre(ACTION_INTROUVABLE);
      if (!suitesDe(action.etat).includes(etat)) interrompre(TRANSITION_REFUSEE);
      await changerEtatAction(client, actionId, etat, le);
      await consigner("avancer-action", { de: action.etat, vers: etat });
      return {};
    },
  );
}
