import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Chargement } from "../kit/chargement.tsx";
import { cheminInterne } from "./chemin-interne.ts";

/** Where the server sends an agent whose second factor is awaited: once it is verified, goes on. */
export function ApresSecondFacteur() {
  const { retour } = useSearch({ strict: false }) as { retour?: unknown };
  // A full navigation: what comes next may be a page of the server, not of the portal.
  useEffect(() => window.location.replace(cheminInterne(retour)), [retour]);
  return <Chargement phrase="Second facteur vérifié, ouverture de la page…" />;
}
