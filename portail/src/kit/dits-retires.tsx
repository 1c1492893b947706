import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Alerte } from "./alerte.tsx";

/** What a form said of what it wrote, and when. */
interface Dit {
  readonly phrase: string;
  readonly le: number;
}

const Recueil = createContext<(dit: Dit) => void>(() => {});

/** Says at the head of the page what a form did when that takes the form away, until something else is written. */
export function DitsRetires({ children }: { children: ReactNode }) {
  const [dit, setDit] = useState<Dit | null>(null);
  const envois = useQueryClient().getMutationCache();
  useEffect(() => {
    if (!dit) return;
    return envois.subscribe(({ type, mutation }) => {
      if (type !== "updated" || mutation.state.status !== "success") return;
      if (mutation.state.submittedAt > dit.le) setDit(null);
    });
  }, [dit, envois]);
  return (
    <Recueil.Provider value={setDit}>
      <div role="status">{dit && <Alerte gravite="info">{dit.phrase}</Alerte>}</div>
      {children}
    </Recueil.Provider>
  );
}

/**
 * Gives the page what a form has just said if the form leaves the page with it. The function returned holds the
 * sentence, before what was written is read again; `undefined` forgets it.
 */
export function useDitRetire(): (phrase: string | undefined) => void {
  const recueillir = useContext(Recueil);
  const tenu = useRef<Dit | null>(null);
  const [lieu] = useState(() => window.location.pathname);
  const [tenir] = useState(() => (phrase: string | undefined) => {
    tenu.current = phrase === undefined ? null : { phrase, le: Date.now() };
  });
  useLayoutEffect(
    () => () => {
      if (tenu.current && window.location.pathname === lieu) recueillir(tenu.current);
    },
    [recueillir, lieu],
  );
  return tenir;
}

/** Says at the head of the page what was just done, for a gesture that has no place of its own to say it. */
export function useDire(): (phrase: string) => void {
  const recueillir = useContext(Recueil);
  return (phrase) => recueillir({ phrase, le: Date.now() });
}
