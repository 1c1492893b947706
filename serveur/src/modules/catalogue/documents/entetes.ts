import type { FicheApi } from "../fiche-api.ts";

const agent = (name: string, description: string, exemple: string) => ({
  name,
  in: "header",
  required: true,
  description: `${description} Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.`,
  schema: { type: "string", pattern: "^[^|]+$" },
  example: exemple,
});

/** Header parameters of the wire (§1.3), shared by the documents. */
export const PARAMETRES = {
  "pa-nom-agent": agent(
    "pa-nom-agent",
    "Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots.",
    "LEROUX",
  ),
  "pa-prenom-agent": agent(
    "pa-prenom-agent",
    "Prénom de l’agent, ou nom du traitement par lots.",
    "CAMILLE",
  ),
  "pa-identifiant-agent": agent(
    "pa-identifiant-agent",
    "Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots.",
    "cleroux62",
  ),
  "ft-jeton-usager": {
    name: "ft-jeton-usager",
    in: "header",
    required: true,
    description:
      "Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.",
    schema: { type: "string" },
    example: "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg",
  },
  "X-Correlation-ID": {
    name: "X-Correlation-ID",
    in: "header",
    required: false,
    description:
      "Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.",
    schema: { type: "string", pattern: "^[\\w.:-]{1,64}$" },
    example: "f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11",
  },
} as const;

/** Headers of the answers. */
export const ENTETES_REPONSE = {
  "X-Correlation-ID": {
    description: "Identifiant de l’appel, à citer en cas d’incident.",
    schema: { type: "string" },
  },
  "Retry-After": {
    description: "Délai avant de réessayer, en secondes entières.",
    schema: { type: "integer" },
  },
  "X-Ratelimit-Burst-Capacity-Clientidlimiter": {
    description: "Appels par seconde ouverts à l’application.",
    schema: { type: "integer" },
  },
  "X-Ratelimit-Remaining-Clientidlimiter": {
    description: "Appels restants dans cette seconde.",
    schema: { type: "integer" },
  },
} as const;

/** The header parameters that the operations of this API read; Authorization is a security scheme. */
export function nomsParametres(fiche: FicheApi): (keyof typeof PARAMETRES)[] {
  const { realm, jetonUsager } = fiche.definition;
  return [
    ...(realm === "agent"
      ? (["pa-nom-agent", "pa-prenom-agent", "pa-identifiant-agent"] as const)
      : []),
    ...(jetonUsager ? (["ft-jeton-usager"] as const) : []),
    "X-Correlation-ID",
  ];
}
