import type {
  ContexteProvocation,
  Provocation,
  Provocations,
} from "../../../essais/provocations.ts";
import {
  EXEMPLE_BESOINS,
  EXEMPLE_CONTRAINTES,
  EXEMPLE_DIAGNOSTIC,
  EXEMPLE_DOSSIER,
  EXEMPLE_ID,
  EXEMPLE_NUMERIQUE,
  EXEMPLE_POUVOIR_AGIR,
} from "../exemples.ts";

const neuf =
  (operation: string, corps?: object): Provocation =>
  async ({ demander, unePersonne }) =>
    demander(await unePersonne(), operation, corps);

/** Somebody about whom everything was explored, and the identifier of their diagnostic. */
async function unExplore({ demander, unePersonne }: ContexteProvocation) {
  const personne = await unePersonne();
  await demander(personne, "POST /dossiers", EXEMPLE_DOSSIER);
  const { corps } = await demander(personne, "POST /diagnostics", EXEMPLE_DIAGNOSTIC);
  const id = corps.idDiagnostic as string;
  await demander(personne, `POST /diagnostics/${id}/besoins`, EXEMPLE_BESOINS);
  return { personne, id };
}

const surExplore =
  (operation: string, corps?: object): Provocation =>
  async (contexte) => {
    const { personne, id } = await unExplore(contexte);
    return contexte.demander(personne, operation.replace("{idDiagnostic}", id), corps);
  };

const lire = (chemin: string) => ({
  [`GET ${chemin}`]: {
    200: surExplore(`GET ${chemin}`),
    204: neuf(`GET ${chemin.replace("{idDiagnostic}", EXEMPLE_ID)}`),
  },
});
const ecrire = (operation: string, corps?: object) => ({
  [operation]: { 200: surExplore(operation, corps) },
});
const communs = (chemin: string) => ({
  [`GET ${chemin}`]: {
    200: (({ demander }) => demander(null, `GET ${chemin}`)) satisfies Provocation,
  },
});

const INCONNU = {
  besoinsParDiagnosticAEnregistrer: [{ idDiagnostic: EXEMPLE_ID, ...EXEMPLE_BESOINS }],
};

export const PROVOCATIONS_DIAGNOSTIC: Readonly<Record<string, Provocations>> = {
  "diagnosticargumente-v4": {
    ...lire("/dossiers"),
    "POST /dossiers": {
      200: neuf("POST /dossiers", EXEMPLE_DOSSIER),
      204: neuf("POST /dossiers", INCONNU),
    },
    ...lire("/diagnostics"),
    ...ecrire("POST /diagnostics", EXEMPLE_DIAGNOSTIC),
    ...lire("/besoins"),
    ...lire("/contraintes"),
    ...ecrire("POST /contraintes", EXEMPLE_CONTRAINTES),
    ...lire("/autonomienumerique"),
    ...ecrire("POST /autonomienumerique", EXEMPLE_NUMERIQUE),
    ...lire("/pouvoiragir"),
    ...ecrire("POST /pouvoiragir", EXEMPLE_POUVOIR_AGIR),
    ...ecrire("PUT /diagnostics/{idDiagnostic}", EXEMPLE_DIAGNOSTIC),
    ...ecrire("POST /diagnostics/{idDiagnostic}/besoins", EXEMPLE_BESOINS),
    ...ecrire("POST /diagnostics/{idDiagnostic}/priorise"),
    ...ecrire("POST /diagnostics/{idDiagnostic}/supprime"),
    ...ecrire("DELETE /diagnostics/{idDiagnostic}/supprime"),
    ...lire("/dossiers/historisation"),
    ...lire("/historisation/diagnostics"),
    ...lire("/historisation/diagnostics/{idDiagnostic}/besoins"),
    ...lire("/historisation/contraintes"),
    ...lire("/historisation/autonomienumerique"),
    ...lire("/historisation/pouvoiragir"),
    ...communs("/referentiel"),
    ...communs("/referentiel/besoin"),
    ...communs("/referentiel/contrainte"),
    ...communs("/referentiel/contrainte/situation"),
    ...communs("/referentiel/contrainte/objectif"),
    ...communs("/referentiel/pouvoir-agir"),
    ...communs("/referentiel/pouvoir-agir/question"),
    ...communs("/referentiel/pouvoir-agir/analyse"),
  },
};
