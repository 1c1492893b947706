import type { Contenu, Operation, Reponse } from "./document-openapi.ts";

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  200: "Réponse de l’API.",
  202: "Demande acceptée.",
  204: "Rien à rendre pour cette personne.",
  400: "Entrée invalide.",
  401: "Jeton d’accès absent, expiré ou révoqué.",
  403: "Accès refusé : scope absent du jeton (corps vide), droit ou périmètre.",
  404: "Introuvable.",
  409: "Déjà fait.",
  429: "Trop d’appels.",
  500: "Erreur technique.",
  503: "Service momentanément indisponible : réessayer après le délai indiqué par Retry-After.",
};

const entete = (nom: string) => ({ $ref: `#/components/headers/${nom}` });

/**
 * Says in French what each answer means; `quota` adds the headers of the gateway (§1.7), `media` is that of the
 * errors, when it is not plain JSON.
 */
export function completerReponses(
  operation: Operation,
  options: { readonly quota: boolean; readonly media?: string | undefined },
): Record<string, Reponse> {
  return Object.fromEntries(
    Object.entries(operation.responses).map(([statut, reponse]) => {
      const description =
        reponse.description === "Default Response"
          ? (DESCRIPTIONS[statut] ?? "Réponse.")
          : reponse.description;
      const headers = {
        "X-Correlation-ID": entete("X-Correlation-ID"),
        ...(statut === "503" && { "Retry-After": entete("Retry-After") }),
      };
      if (statut !== "429" || !options.quota) {
        const content = deMedia(reponse.content, Number(statut) < 400 ? undefined : options.media);
        return [statut, { ...reponse, ...(content && { content }), description, headers }];
      }
      return [
        statut,
        {
          description: "Quota dépassé : attendre le délai indiqué par Retry-After.",
          headers: {
            ...headers,
            "Retry-After": entete("Retry-After"),
            "X-Ratelimit-Burst-Capacity-Clientidlimiter": entete(
              "X-Ratelimit-Burst-Capacity-Clientidlimiter",
            ),
            "X-Ratelimit-Remaining-Clientidlimiter": entete(
              "X-Ratelimit-Remaining-Clientidlimiter",
            ),
          },
          content: { "text/plain": { schema: { type: "string" } } },
        },
      ];
    }),
  );
}

function deMedia(recu: Contenu | undefined, media: string | undefined): Contenu | undefined {
  const json = recu?.["application/json"];
  return json && media ? { [media]: json } : recu;
}
