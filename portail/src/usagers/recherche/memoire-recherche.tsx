import { createContext, type ReactNode, useContext, useState } from "react";
import type { Resultat } from "../../kit/formes.ts";
import { SAISIE_VIDE, type Saisie } from "../saisie.ts";

interface Memoire {
  saisie: Saisie;
  setSaisie: (saisie: Saisie) => void;
  /** Null before the first search. */
  resultats: Resultat[] | null;
  setResultats: (resultats: Resultat[] | null) => void;
}

const Contexte = createContext<Memoire | null>(null);

/**
 * Keeps the last search while the agent goes from a dossier to the next: in this tab's memory alone,
 * never in an address nor in the browser's storage. Closing the tab or signing out forgets it.
 */
export function MemoireRecherche({ children }: { children: ReactNode }) {
  const [saisie, setSaisie] = useState(SAISIE_VIDE);
  const [resultats, setResultats] = useState<Resultat[] | null>(null);
  return <Contexte value={{ saisie, setSaisie, resultats, setResultats }}>{children}</Contexte>;
}

/** The last search of this tab. */
export function useMemoireRecherche(): Memoire {
  const memoire = useContext(Contexte);
  if (!memoire) throw new Error("MemoireRecherche is missing above this page");
  return memoire;
}
