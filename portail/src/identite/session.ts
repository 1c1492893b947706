import { queryOptions } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api, recevoir } from "../kit/api.ts";
import { ErreurApi } from "../kit/erreur-api.ts";
import type { Session } from "../kit/formes.ts";

/** The agent's session, null when signed out. Checked again each time the agent comes back to the tab. */
export const requeteSession = queryOptions({
  queryKey: ["session"],
  queryFn: lireSession,
  refetchOnWindowFocus: "always",
  // The router draws the frame again once its page is there: that alone is no reason to ask again.
  staleTime: 60_000,
});

/** @returns null when nobody is signed in. */
async function lireSession(): Promise<Session | null> {
  try {
    return await recevoir(api.GET("/portail/api/session"));
  } catch (erreur) {
    if (erreur instanceof ErreurApi && erreur.statut === 401) return null;
    throw erreur;
  }
}

export const ContexteSession = createContext<Session | null>(null);

/** The session known to the frame around the page, null when signed out. */
export function useSession(): Session | null {
  return useContext(ContexteSession);
}

/** Address that signs in, then comes back to `chemin`. */
export function adresseConnexion(chemin: string): string {
  return `/connexion?retour=${encodeURIComponent(chemin)}`;
}
