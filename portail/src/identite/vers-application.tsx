import { useSearch } from "@tanstack/react-router";
import { cheminInterne } from "./chemin-interne.ts";

/** The way on of whoever an application sent here on their way to it; nothing for the others. */
export function VersApplication() {
  const { retour } = useSearch({ strict: false }) as { retour?: unknown };
  if (retour === undefined) return null;
  return (
    <p>
      <a className="fr-btn" href={cheminInterne(retour)}>
        Continuer vers l’application
      </a>
    </p>
  );
}
