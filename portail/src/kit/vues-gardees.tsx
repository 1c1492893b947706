import { useLocation } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext, useState } from "react";

const Contexte = createContext<Map<string, unknown>>(new Map());

/**
 * Keeps how each list was searched, sorted and filtered while one goes to what it leads to and back: in this tab's
 * memory alone, since one may search for a name. Closing the tab or signing out forgets it.
 */
export function VuesGardees({ children }: { children: ReactNode }) {
  const [vues] = useState(() => new Map<string, unknown>());
  return <Contexte value={vues}>{children}</Contexte>;
}

/**
 * A state of the page that its place in the browser's history brings back: whoever comes back finds it as it was,
 * whoever arrives begins anew. `nom` tells it from the others of the page; its shape never changes.
 */
export function useVueGardee<Vue>(nom: string, depart: Vue): [Vue, (vue: Vue) => void] {
  const vues = useContext(Contexte);
  const place = useLocation({ select: ({ state }) => state.__TSR_key });
  // That of the arrival: the address changes before the page does.
  const [cle] = useState(`${place} ${nom}`);
  const [vue, setVue] = useState(() => (vues.get(cle) as Vue | undefined) ?? depart);
  return [
    vue,
    (suivante) => {
      vues.set(cle, suivante);
      setVue(suivante);
    },
  ];
}
