import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  type CriterePersonne,
  type DemandeEcriture,
  ecrireAuDossier,
  parCle,
  rechercherPersonne,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { type Demande, insererDemande } from "../depot/demandes.ts";
import { finDuDelai } from "../regles/echeances.ts";
import { consigner, DROIT_DPD, objetTrace, refuserNir } from "./mener.ts";

const RECEPTION_A_VENIR = refus(
  "RECEPTION_INVALIDE",
  "Une demande ne peut être reçue dans l’avenir : corrigez la date de réception.",
);

/** Finds whose request it is: the search of Recherche usager, for whoever answers for data and has no tool. */
// CONV-5-15 B6-05
export function rechercherPersonneConcernee(services: ServicesUsagers) {
  const recherche = rechercherPersonne(services);
  const parIdentite: Acte<Omit<CriterePersonne & { mode: "identite" }, "mode">, object> = {
    ...recherche,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DPD,
    async executer(critere, acteur) {
      const issue = await recherche.executer({ mode: "identite", ...critere }, acteur);
      return "refus" in issue ? issue : { ...issue, valeur: { resultats: issue.valeur } };
    },
  };
  return parIdentite;
}

export type Reception = Pick<Demande, "droit" | "canal" | "recueLe" | "objet" | "identite">;

/**
 * Records what a person asked, from the day it was received: the delay runs from there. The person is told by the key
 * that a search gave, of a record within perimeter. Refuses a receipt to come, and a text that holds a NIR.
 */
// CONV-5-15 CONV-5-16
export function enregistrerDemandeDroits(services: ServicesUsagers) {
  const acte = ecrireAuDossier<
    DemandeEcriture & Reception,
    { readonly id: string; readonly numero: number }
  >(services, {
    nom: "enregistrer-exercice-droits",
    finalite: "SUIVI_CONVENTION",
    scopes: null,
    module: null,
    async ecrire(client, dossier, { droit, canal, recueLe, objet, identite }, acteur, le) {
      const agent = acteur as ActeurAgent;
      const jour = jourCivil(le);
      if (recueLe > jour) return { refus: RECEPTION_A_VENIR };
      refuserNir({ objet });
      const mois = await services.parametres.nombre("droits.delai_mois", jour);
      const echeance = finDuDelai(recueLe, mois);
      const etabli = identite !== "a-verifier";
      const valeur = await insererDemande(client, {
        ...{ droit, canal, recueLe, objet, identite, echeance },
        organisationId: agent.organisation.id,
        usagerId: dossier.id,
        auteurId: agent.agentId,
        enregistreeLe: le,
        identiteLe: etabli ? le : null,
        identitePar: etabli ? agent.agentId : null,
        etat: etabli ? "A_INSTRUIRE" : "A_IDENTIFIER",
        echeanceInitiale: echeance,
      });
      await consigner(client, valeur.id, agent, "enregistrer", { droit, canal, recueLe, identite });
      return { valeur, evenements: [] };
    },
  });
  const tracee: typeof acte = {
    ...acte,
    droit: DROIT_DPD,
    async executer(entree, acteur) {
      const issue = await acte.executer(entree, acteur);
      return "refus" in issue ? issue : { ...issue, objet: objetTrace(issue.valeur.id) };
    },
  };
  return parCle(tracee);
}
