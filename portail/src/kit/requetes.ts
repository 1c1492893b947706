import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ErreurApi } from "./erreur-api.ts";
import { solderEnvoi } from "./saisies.ts";

/**
 * Query client of the portal. Nothing is asked twice behind the agent's back: each reading of a dossier
 * leaves a line in the journal, so no retry, no refetch on focus unless a query asks for it.
 */
export function creerRequetes(
  surRefus: (refus: ErreurApi, requetes: QueryClient) => void,
): QueryClient {
  const surErreur = (erreur: Error) => {
    if (erreur instanceof ErreurApi) surRefus(erreur, requetes);
  };
  const requetes: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: surErreur }),
    mutationCache: new MutationCache({
      onError: surErreur,
      // Ahead of what the screen does next: it may leave the page.
      onSuccess: (_recu, _envoye, _contexte, envoi) => solderEnvoi(envoi),
    }),
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
  return requetes;
}
