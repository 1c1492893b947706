import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir, type Reponse } from "../../acte/index.ts";
import {
  type AppelApi,
  type DefinitionApi,
  enregistrerApi,
  type OperationApi,
  type ReponseApi,
  type ServicesPasserelle,
} from "../acces-api/index.ts";
import { EntetesEcriture, refuserDossier, type ServicesUsagers } from "../usagers/index.ts";
import {
  annulerRendezVous,
  modifierRendezVous,
  prendreRendezVous,
} from "./actes/ecrire-rendez-vous.ts";
import { listerRendezVous, periodeDemandee } from "./actes/lister-rendez-vous.ts";
import { Erreur, RendezVousDeplace, RendezVousPartenaire, RendezVousUsager } from "./contrats.ts";
import { EXEMPLE_LU, EXEMPLE_PRIS } from "./exemples.ts";
import { presenterRendezVous } from "./regles/presenter.ts";
import type { RendezVousRecu } from "./regles/rendez-vous.ts";

const definition: DefinitionApi = {
  code: "rendez-vous-partenaire",
  version: 1,
  titre: "Rendez-vous partenaire",
  description: "Prendre, déplacer, annuler et lire les rendez-vous d’une personne.",
  realm: "agent",
  scopes: ["gererRDV"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: {
    entree: (message) => erreur(400, "DONNEE_INVALIDE", message),
    refus: (code, message) => erreur(code === "ID_NON_RECONNU" ? 400 : 403, code, message),
    interne: (message) => erreur(500, "ERREUR_INTERNE", message),
    indisponible: (message) => erreur(500, "SERVICE_INDISPONIBLE", message),
  },
};

function erreur(statut: number, codeErreur: string, message: string) {
  return { statut, corps: { codeErreur, message } };
}

export const apisRendezVous: readonly DefinitionApi[] = [definition];

const ERREURS = { 400: Erreur, 403: Erreur, 500: Erreur };
const VIDE = Type.Null({ description: "Accepté" });
const idExemple = "7b0d0c9e-0000-4000-8000-00000000a001";
const jourDemande = (exemple: string) =>
  Type.Optional(Type.String({ description: "jj-MM-aaaa", examples: [exemple] }));

const OPERATIONS: Readonly<Record<"prendre" | "modifier" | "annuler" | "lire", OperationApi>> = {
  prendre: {
    methode: "POST",
    chemin: "/rendez-vous",
    resume: "Prendre un rendez-vous",
    entetes: EntetesEcriture,
    corps: RendezVousPartenaire,
    reponses: { 202: Type.Object({ id: Type.String({ format: "uuid" }) }), ...ERREURS },
    exemple: { statut: 202, corps: { id: idExemple } },
    exempleDemande: EXEMPLE_PRIS,
  },
  modifier: {
    methode: "PUT",
    chemin: "/rendez-vous",
    resume: "Modifier un rendez-vous, désigné par « id »",
    entetes: EntetesEcriture,
    corps: RendezVousDeplace,
    reponses: { 202: VIDE, ...ERREURS },
    exemple: { statut: 202, corps: undefined },
    exempleDemande: { ...EXEMPLE_PRIS, id: idExemple },
  },
  annuler: {
    methode: "DELETE",
    chemin: "/rendez-vous/:id",
    resume: "Annuler un rendez-vous",
    entetes: EntetesEcriture,
    parametres: Type.Object({ id: Type.String({ maxLength: 36, examples: [idExemple] }) }),
    reponses: { 202: VIDE, ...ERREURS },
    exemple: { statut: 202, corps: undefined },
  },
  lire: {
    methode: "GET",
    chemin: "/rendez-vous-usager",
    resume: "Lire les rendez-vous de l’usager",
    description: "Sans dates : tous ceux à venir et ceux des trente derniers jours.",
    question: Type.Object({
      "date-debut": jourDemande("01-03-2025"),
      "date-fin": jourDemande("31-03-2025"),
    }),
    reponses: { 200: Type.Array(RendezVousUsager), ...ERREURS },
    exemple: { statut: 200, corps: [EXEMPLE_LU] },
  },
};

/** Rendez-vous partenaire v1. */
// ANX4-A-19 ANX4-B-23
export function enregistrerApisRendezVous(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const acces = { scopes: definition.scopes, module: null };
  const prendre = prendreRendezVous(services, acces);
  const modifier = modifierRendezVous(services, acces);
  const annuler = annulerRendezVous(services, acces);
  const lire = listerRendezVous(services, acces, presenterRendezVous);
  const faire = <E, S>(acte: Parameters<typeof accomplir<E, S>>[0], entree: E, appel: AppelApi) =>
    accomplir(acte, entree, appel, services.cadre);
  const ecriture = (appel: AppelApi) => ({
    jeton: appel.jetonUsager,
    cleIdempotence: appel.cleIdempotence,
  });
  const recu = (appel: AppelApi) => ({
    ...ecriture(appel),
    rendezVous: appel.corps as RendezVousRecu,
  });
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: OPERATIONS.prendre,
        traiter: async (appel) => repondre(await faire(prendre, recu(appel), appel), appel, 202),
      },
      {
        operation: OPERATIONS.modifier,
        traiter: async (appel) => repondre(await faire(modifier, recu(appel), appel), appel, 202),
      },
      {
        operation: OPERATIONS.annuler,
        traiter: async (appel) => {
          const entree = { ...ecriture(appel), id: appel.parametres.id ?? "" };
          return repondre(await faire(annuler, entree, appel), appel, 202);
        },
      },
      {
        operation: OPERATIONS.lire,
        traiter: async (appel) => {
          const { "date-debut": du, "date-fin": au } = appel.question;
          const periode = periodeDemandee(services, du, au);
          if (!periode) {
            return {
              entreeRefusee:
                "« date-debut » et « date-fin » sont des dates jj-MM-aaaa, dans cet ordre.",
            };
          }
          const entree = { jeton: appel.jetonUsager, periode };
          const lus = await faire(lire, entree, appel);
          return repondre(lus.ok ? { ok: true, valeur: lus.valeur ?? [] } : lus, appel, 200);
        },
      },
    ],
    passerelle,
  );
}

function repondre(sortie: Reponse<unknown>, { lieu }: AppelApi, statut: number): ReponseApi {
  if (!sortie.ok) return refuserDossier(definition, sortie, lieu);
  return { statut, ...(sortie.valeur !== null && { corps: sortie.valeur }) };
}
