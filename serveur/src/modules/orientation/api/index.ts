import type { FastifyInstance } from "fastify";
import { type Acte, accomplir, type Reponse } from "../../../acte/index.ts";
import {
  type AppelApi,
  type DefinitionApi,
  enregistrerApi,
  type ReponseApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { calculerOrientation } from "../actes/calculer-orientation.ts";
import { deciderOrientation } from "../actes/decider-orientation.ts";
import { lireLesOrientations } from "../actes/lire-orientations.ts";
import { modifierOrientation } from "../actes/modifier-orientation.ts";
import { orienter } from "../actes/orienter.ts";
import { presenterV1, presenterV2 } from "../presenter.ts";
import type { Etat } from "../regles/transitions.ts";
import {
  DECISION_V2,
  LECTURE_V2,
  OPERATIONS_V1,
  OPERATIONS_V2,
  ORIENTATION_V1,
  ORIENTATION_V2,
} from "./definitions.ts";
import {
  lireCriteres,
  lireDecisionV1,
  lireDecisionV2,
  lireModificationV1,
  lireModificationV2,
  lireOrientationV1,
  lireOrientationV2,
} from "./lire-corps.ts";

export const apisOrientation: readonly DefinitionApi[] = [ORIENTATION_V1, ORIENTATION_V2];

// v1 does not know an orientation that was never finalised.
const VUES_EN_V1: readonly Etat[] = [
  "BROUILLON",
  "SAISIE_COMPLETE",
  "EN_ATTENTE",
  "OUVERT",
  "CLOTURE",
];

/** Both versions, over the same actes: they differ by their shapes and their scopes. */
// ANX4-A-18 ANX4-B-22
export function enregistrerApisOrientation(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  servirVersion(serveur, services, passerelle, {
    api: ORIENTATION_V1,
    operations: OPERATIONS_V1,
    lecture: ORIENTATION_V1.scopes,
    ecriture: ORIENTATION_V1.scopes,
    presenter: presenterV1,
    etats: VUES_EN_V1,
    decision: ({ corps }) => lireDecisionV1(corps),
    orientation: ({ corps }) => lireOrientationV1(corps),
    modification: ({ entetes }) => lireModificationV1(entetes),
    refusIncomplet: true,
  });
  servirVersion(serveur, services, passerelle, {
    api: ORIENTATION_V2,
    operations: OPERATIONS_V2,
    lecture: LECTURE_V2,
    ecriture: DECISION_V2,
    presenter: presenterV2,
    etats: null,
    decision: ({ corps }) => lireDecisionV2(corps),
    orientation: ({ corps }) => lireOrientationV2(corps),
    modification: ({ corps }) => lireModificationV2(corps),
    refusIncomplet: false,
  });
}

type Version<S> = {
  readonly api: DefinitionApi;
  readonly operations: typeof OPERATIONS_V1;
  readonly lecture: readonly string[];
  readonly ecriture: readonly string[];
  readonly presenter: (...args: Parameters<typeof presenterV1>) => S;
  readonly etats: readonly Etat[] | null;
  readonly decision: (appel: AppelApi) => ReturnType<typeof lireDecisionV1>;
  readonly orientation: (appel: AppelApi) => ReturnType<typeof lireOrientationV1>;
  readonly modification: (appel: AppelApi) => ReturnType<typeof lireModificationV1>;
  /** True: a refusal must name the path chosen instead. */
  readonly refusIncomplet: boolean;
};

function servirVersion<S>(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
  version: Version<S>,
): void {
  const { api, operations, presenter } = version;
  const ecriture = { scopes: version.ecriture, module: null };
  const lire = lireLesOrientations(
    services,
    { scopes: version.lecture, module: null },
    (dossier, lues, deleguee) => lues.map((lue) => presenter(dossier, lue, deleguee)),
  );
  const calculer = calculerOrientation(services, ecriture, presenter);
  const decider = deciderOrientation(services, ecriture);
  const forcer = orienter(services, ecriture);
  const modifier = modifierOrientation(services, ecriture, presenter);
  const faire = async <E, R>(
    acte: Acte<E, R>,
    entree: Omit<E, "jeton" | "cleIdempotence">,
    appel: AppelApi,
    statut: number,
  ) => {
    const { jetonUsager: jeton, cleIdempotence } = appel;
    const complete = { ...entree, jeton, cleIdempotence } as E;
    return repondre(await accomplir(acte, complete, appel, services.cadre), api, appel, statut);
  };
  enregistrerApi(
    serveur,
    api,
    [
      {
        operation: operations.lire,
        traiter: async (appel) => {
          const demande = appel.question.etatOrientation as Etat | undefined;
          const lues = await faire(
            lire,
            { etats: demande ? [demande] : version.etats },
            appel,
            200,
          );
          return lues.statut === 200 ? { statut: 200, corps: lues.corps ?? [] } : lues;
        },
      },
      {
        operation: operations.calculer,
        traiter: (appel) => faire(calculer, lireCriteres(appel.corps), appel, 200),
      },
      {
        operation: operations.decider,
        traiter: async (appel) => {
          const decision = version.decision(appel);
          if (
            version.refusIncomplet &&
            decision.etat === "REFUSEE" &&
            !(decision.parcours && decision.organisme)
          ) {
            return { entreeRefusee: "« parcours » et « organisme » sont exigés d’un refus." };
          }
          return faire(decider, { decision }, appel, 201);
        },
      },
      {
        operation: operations.orienter,
        traiter: (appel) => faire(forcer, { orientation: version.orientation(appel) }, appel, 201),
      },
      {
        operation: operations.modifier,
        traiter: (appel) =>
          faire(modifier, { modification: version.modification(appel) }, appel, 200),
      },
    ],
    passerelle,
  );
}

function repondre(
  sortie: Reponse<unknown>,
  api: DefinitionApi,
  { lieu }: AppelApi,
  statut: number,
): ReponseApi {
  if (!sortie.ok) return refuserDossier(api, sortie, lieu);
  return { statut, ...(sortie.valeur !== null && { corps: sortie.valeur }) };
}
