import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ErreurApi } from "./erreur-api.ts";

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
    mutationCache: new MutationCache({ onError: surErreur }),
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
