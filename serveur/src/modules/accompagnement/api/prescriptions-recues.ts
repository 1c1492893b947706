import Type from "typebox";
import { type Acte, accomplir } from "../../../acte/index.ts";
import type { AppelApi, OperationApi, ReponseApi, Traitement } from "../../acces-api/index.ts";
import { EntetesEcriture, refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { consulterRecue } from "../actes/consulter-recue.ts";
import { listerRecues } from "../actes/lister-recues.ts";
import type { Acces } from "../actes/periode-commun.ts";
import { repondrePrescription } from "../actes/repondre-prescription.ts";
import {
  FILTRE_RECUES,
  PrescriptionRecue,
  PrescriptionsRecues,
  SuiteDemandee,
} from "../contrats-prescriptions.ts";
import { EXEMPLE_RECUE, EXEMPLE_SUITE } from "../exemples-prescriptions.ts";
import type { GestePrescription } from "../regles/prescription.ts";
import { designe, ERREURS, ERREURS_ET_CONFLIT, ERREURS_PROPOSEES } from "./probleme.ts";

const CELLE = designe(EXEMPLE_RECUE.id);

const LISTER: OperationApi = {
  methode: "GET",
  chemin: "/prescriptions-recues",
  resume: "Lire les prescriptions adressées à votre structure",
  sansUsager: true,
  description:
    "Sans jeton usager : celles des services que votre organisation rend, même quand elle n’accompagne pas la personne, la plus récente d’abord sauf « sens=asc ». De la personne, l’identité seule : rien d’autre de son dossier.",
  question: Type.Object(FILTRE_RECUES),
  reponses: { 200: PrescriptionsRecues, ...ERREURS },
  exemple: { statut: 200, corps: { total: 1, prescriptions: [EXEMPLE_RECUE] } },
};
const LIRE: OperationApi = {
  methode: "GET",
  chemin: "/prescriptions-recues/:id",
  resume: "Lire une prescription adressée à votre structure",
  sansUsager: true,
  description: "Sans jeton usager. Refusé (403) à toute autre organisation.",
  parametres: CELLE,
  reponses: { 200: PrescriptionRecue, ...ERREURS },
  exemple: { statut: 200, corps: EXEMPLE_RECUE },
};
const REPONDRE: OperationApi = {
  methode: "POST",
  chemin: "/prescriptions-recues/:id/suites",
  resume: "Répondre à une prescription : accepter, refuser, commencer, terminer ou abandonner",
  sansUsager: true,
  description:
    "Sans jeton usager. « PRESCRITE » s’accepte ou se refuse, « ACCEPTEE » se commence, « COMMENCEE » se termine ; tant qu’elle court, elle s’abandonne. Un refus ou un abandon dit son motif. Refusé (409) quand la prescription a changé depuis la version donnée, ou que son état ne le permet pas ; refusé (403) à toute autre organisation.",
  parametres: CELLE,
  entetes: EntetesEcriture,
  corps: SuiteDemandee,
  exempleDemande: EXEMPLE_SUITE,
  reponses: { 200: PrescriptionRecue, ...ERREURS_ET_CONFLIT },
  exemple: {
    statut: 200,
    corps: { ...EXEMPLE_RECUE, version: 2, etat: "ACCEPTEE", gestes: ["commencer", "abandonner"] },
  },
};

type Suite = {
  readonly version: number;
  readonly geste: GestePrescription;
  readonly motif: string | null;
  readonly commentaire: string | null;
};

/** What a structure does with the prescriptions addressed to it, without access to anybody's record. */
// ANX4-B-16 CONV-4-02
export function operationsRecues(
  services: ServicesUsagers,
  acces: Acces,
): readonly { readonly operation: OperationApi; readonly traiter: Traitement }[] {
  const lister = listerRecues(services, acces);
  const lire = consulterRecue(services, acces);
  const repondre = repondrePrescription(services, acces);
  return [
    { operation: LISTER, traiter: (appel) => faire(lister, appel.question, appel) },
    { operation: LIRE, traiter: (appel) => faire(lire, { id: appel.parametres.id ?? "" }, appel) },
    {
      operation: REPONDRE,
      traiter: (appel) => {
        const { cleIdempotence, parametres } = appel;
        const suite = { ...(appel.corps as Suite), id: parametres.id ?? "", cleIdempotence };
        return faire(repondre, suite, appel);
      },
    },
  ];

  async function faire<E, S>(acte: Acte<E, S>, entree: E, appel: AppelApi): Promise<ReponseApi> {
    const sortie = await accomplir(acte, entree, appel, services.cadre);
    return sortie.ok
      ? { statut: 200, corps: sortie.valeur }
      : refuserDossier({ erreurs: ERREURS_PROPOSEES }, sortie, appel.lieu);
  }
}
