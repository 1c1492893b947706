import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import type {
  CorpsErreur,
  DefinitionApi,
  OperationApi,
  Traitement,
} from "../../acces-api/index.ts";
import {
  type CritereRecherche,
  rechercherUsager,
  type TrouvailleUsager,
} from "../actes/rechercher-usager.ts";
import type { ServicesUsagers } from "../services.ts";

const Reponse = Type.Object({
  codeRetour: Type.String({
    description:
      "S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible",
  }),
  message: Type.String(),
  topIdentiteCertifiee: Type.String({ description: "O, N, ou la chaîne « null »" }),
  jetonUsager: Type.String({
    description: "Valable un jour, lié à l’application ; « null » sinon",
  }),
});

/** The same four fields on every status, with the string "null" where there is nothing (§3.1). */
function composer(statut: number, codeRetour: string, message: string): CorpsErreur {
  const corps = { codeRetour, message, topIdentiteCertifiee: "null", jetonUsager: "null" };
  return { statut, corps };
}

const STATUTS: Readonly<Record<string, number>> = { R997: 400, R002: 403, R998: 500 };

export const definitionRechercherUsager: DefinitionApi = {
  code: "rechercher-usager",
  version: 2,
  titre: "Rechercher un usager",
  description:
    "Retrouve une personne et remet le jeton usager que demandent les autres API de personne.",
  realm: "agent",
  scopes: ["rechercheusager"],
  jetonUsager: false,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: {
    entree: (message) => composer(400, "R997", message),
    refus: (code, message) =>
      STATUTS[code] ? composer(STATUTS[code], code, message) : composer(403, "R001", message),
    interne: (message) => composer(500, "R998", message),
    indisponible: (message) => composer(503, "R999", message),
  },
};

const REPONSES = { 200: Reponse, 400: Reponse, 403: Reponse, 500: Reponse, 503: Reponse };
const EXEMPLE = {
  statut: 200,
  corps: {
    codeRetour: "S001",
    message: "Usager trouvé",
    topIdentiteCertifiee: "O",
    jetonUsager: "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg",
  },
};

const parNir: OperationApi = {
  methode: "POST",
  chemin: "/usagers/par-datenaissance-et-nir",
  resume: "Rechercher par date de naissance et NIR",
  corps: Type.Object({
    dateNaissance: Type.String({ format: "date", description: "AAAA-MM-JJ" }),
    nir: Type.String({
      pattern: "^[0-9]{5}[0-9][0-9AB][0-9]{6}([0-9]{2})?$",
      description: "13 caractères, ou 15 avec la clé",
    }),
  }),
  reponses: REPONSES,
  exemple: EXEMPLE,
  exempleDemande: { dateNaissance: "1985-05-14", nir: "2850599999001" },
};

const parNumero: OperationApi = {
  methode: "POST",
  chemin: "/usagers/par-numero-francetravail",
  resume: "Rechercher par numéro France Travail",
  corps: Type.Object({
    numeroFranceTravail: Type.String({ pattern: "^[0-9]{11}$", description: "11 chiffres" }),
  }),
  reponses: REPONSES,
  exemple: EXEMPLE,
  exempleDemande: { numeroFranceTravail: "90000000001" },
};

const MESSAGES = {
  S001: "Usager trouvé",
  S002: "Aucun usager ne correspond à la recherche",
  S003: "Plusieurs usagers correspondent à la recherche",
} as const;

function repondre(trouvaille: TrouvailleUsager): CorpsErreur {
  if (trouvaille.code !== "S001") return composer(200, trouvaille.code, MESSAGES[trouvaille.code]);
  return {
    statut: 200,
    corps: {
      codeRetour: "S001",
      message: MESSAGES.S001,
      topIdentiteCertifiee: trouvaille.certifie ? "O" : "N",
      jetonUsager: trouvaille.jetonUsager,
    },
  };
}

/** Rechercher usager v2, by NIR or by number: what the other APIs take their jeton from. */
export function operationsRechercherUsager(services: ServicesUsagers) {
  const acte = rechercherUsager(services);
  const traiter: Traitement = async ({ corps, acteur, correlation, lieu }) => {
    const appel = { acteur, correlation };
    const reponse = await accomplir(acte, corps as CritereRecherche, appel, services.cadre);
    return reponse.ok
      ? repondre(reponse.valeur)
      : definitionRechercherUsager.erreurs.refus(reponse.code, reponse.message, lieu);
  };
  return [parNir, parNumero].map((operation) => ({ operation, traiter }));
}
