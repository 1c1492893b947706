import type { FastifyInstance } from "fastify";
import Type from "typebox";
import {
  type AppelApi,
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import { EntetesEcriture, type ServicesUsagers } from "../../usagers/index.ts";
import { changerLaPeriode } from "../actes/changer-periode.ts";
import { lireLesPeriodes } from "../actes/consulter-periodes.ts";
import { mobiliserPeriode, type PeriodeVoulue } from "../actes/mobiliser-periode.ts";
import { recueillirAvis } from "../actes/recueillir-avis.ts";
import {
  AvisDonne,
  CORPS_PERIODE,
  PeriodeDemandee,
  PeriodeLue,
  PeriodeMobilisee,
} from "../contrats-periodes.ts";
import { EXEMPLE_DEMANDE, EXEMPLE_PERIODE } from "../exemples-periodes.ts";
import { lireGeste } from "../lire-geste.ts";
import type { Avis } from "../regles/avis.ts";
import type { GestePeriode } from "../regles/periode.ts";
import { designe, ERREURS, ERREURS_ET_CONFLIT, ERREURS_PROPOSEES } from "./probleme.ts";
import { serviteur } from "./servir.ts";

export const API_PERIODES: DefinitionApi = {
  code: "mobilisation-accompagnement",
  version: 1,
  titre: "Mobilisation de période d’accompagnement",
  description:
    "Mobiliser un dispositif d’accompagnement pour une personne, le prolonger, y mettre fin, et lire ce qui l’a été.",
  proposition: true,
  realm: "agent",
  scopes: ["mobilisationaccompagnement", "profil_accedant"],
  jetonUsager: true,
  finalite: "ORIENTATION",
  quota: 10,
  erreurs: ERREURS_PROPOSEES,
};

const GESTES: Readonly<Record<GestePeriode, { chemin: string; resume: string; demande: object }>> =
  {
    prolonger: {
      chemin: "prolongation",
      resume: "Reporter la fin prévue d’une période",
      demande: { version: 1, finPrevue: "2026-12-31", motif: "Formation en cours" },
    },
    terminer: {
      chemin: "fin",
      resume: "Mettre fin à une période",
      demande: { version: 1, fin: "2026-06-30", motif: "EMPLOI" },
    },
    annuler: {
      chemin: "annulation",
      resume: "Annuler une période qui n’a pas commencé",
      demande: { version: 1, motif: "Mobilisée par erreur" },
    },
  };

function operation(geste: GestePeriode): OperationApi {
  const { chemin, resume, demande } = GESTES[geste];
  return {
    methode: "POST",
    chemin: `/periodes/:id/${chemin}`,
    resume,
    description: "Refusé (409) quand la période a changé depuis la version donnée.",
    parametres: designe(EXEMPLE_PERIODE.id),
    entetes: EntetesEcriture,
    corps: CORPS_PERIODE[geste],
    exempleDemande: demande,
    reponses: { 200: PeriodeLue, ...ERREURS_ET_CONFLIT },
    exemple: { statut: 200, corps: EXEMPLE_PERIODE },
  };
}

const OPERATION_AVIS: OperationApi = {
  methode: "POST",
  chemin: "/periodes/:id/avis",
  resume: "Noter l’avis de la personne sur son accompagnement intensif",
  description:
    "La personne répond si elle le veut ; « DECLINE » sinon. Demandé de nouveau, le dernier avis vaut. La réponse est comptée, jamais relue nommément.",
  parametres: designe(EXEMPLE_PERIODE.id),
  entetes: EntetesEcriture,
  corps: AvisDonne,
  exempleDemande: { avis: "SATISFAIT" },
  reponses: { 200: PeriodeLue, ...ERREURS_ET_CONFLIT },
  exemple: { statut: 200, corps: { ...EXEMPLE_PERIODE, avisLe: "2026-06-30" } },
};

/** The API of the periods, our proposal. */
// ANX4-A-10
export function enregistrerApiPeriodes(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const acces = { scopes: API_PERIODES.scopes, module: null };
  const faire = serviteur(API_PERIODES, services);
  const lire = lireLesPeriodes(services, acces);
  const mobiliser = mobiliserPeriode(services, acces);
  const recueillir = recueillirAvis(services, acces);
  enregistrerApi(
    serveur,
    API_PERIODES,
    [
      {
        operation: {
          methode: "GET",
          chemin: "/periodes",
          resume: "Lire les périodes, la plus récente d’abord",
          reponses: { 200: Type.Array(PeriodeLue), ...ERREURS },
          exemple: { statut: 200, corps: [EXEMPLE_PERIODE] },
        },
        traiter: (appel) => faire(lire, {}, appel, 200),
      },
      {
        operation: {
          methode: "POST",
          chemin: "/periodes",
          resume: "Mobiliser une période",
          description:
            "Une à la fois : refusé (409) tant qu’une autre court sur ce parcours. La structure accède au dossier à partir de « debut ».",
          entetes: EntetesEcriture,
          corps: PeriodeDemandee,
          exempleDemande: EXEMPLE_DEMANDE,
          reponses: { 201: PeriodeMobilisee, ...ERREURS_ET_CONFLIT },
          exemple: { statut: 201, corps: { ...EXEMPLE_PERIODE, avertissements: [] } },
        },
        traiter: (appel) => faire(mobiliser, { periode: appel.corps as PeriodeVoulue }, appel, 201),
      },
      ...(["prolonger", "terminer", "annuler"] as const).map((geste) => {
        const changer = changerLaPeriode(services, acces, geste);
        return {
          operation: operation(geste),
          traiter: (appel: AppelApi) =>
            faire(
              changer,
              { id: appel.parametres.id ?? "", ...lireGeste(appel.corps) },
              appel,
              200,
            ),
        };
      }),
      {
        operation: OPERATION_AVIS,
        traiter: (appel) => {
          const { avis } = appel.corps as { avis: Avis };
          return faire(recueillir, { id: appel.parametres.id ?? "", avis }, appel, 200);
        },
      },
    ],
    passerelle,
  );
}
