import { notifyManager, type Query, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { repond } from "../kit/ecran-absent.ts";
import { estPassagere } from "../kit/erreur-api.ts";

const ATTENTE_MS = 3000;

/**
 * While something of the page could not be read because the service was away, says so, watches for its return, then
 * reads that alone: what was read is not asked twice, each reading of a dossier is journalled.
 */
export function Reprise() {
  const requetes = useQueryClient();
  const coupee = useCoupure(requetes);
  const [essai, setEssai] = useState(0);
  useEffect(() => {
    if (!coupee) return;
    const minuterie = setTimeout(async () => {
      if (await repond()) await requetes.refetchQueries({ type: "active", predicate: estTombee });
      setEssai(essai + 1);
    }, ATTENTE_MS);
    return () => clearTimeout(minuterie);
  }, [coupee, essai, requetes]);
  return (
    <div role="status">
      {coupee && (
        <Alerte gravite="warning">
          Le service ne répond pas pour le moment. Cette page se complétera d’elle-même à son
          retour, et ce que vous avez saisi y reste.
        </Alerte>
      )}
    </div>
  );
}

/** Whether a reading that the page waits for has failed in a way that passes. */
function useCoupure(requetes: QueryClient): boolean {
  const cache = requetes.getQueryCache();
  return useSyncExternalStore(
    useCallback((prevenir) => cache.subscribe(notifyManager.batchCalls(prevenir)), [cache]),
    () => cache.getAll().some((lecture) => lecture.isActive() && estTombee(lecture)),
  );
}

function estTombee({ state }: Pick<Query, "state">): boolean {
  return state.status === "error" && estPassagere(state.error);
}
