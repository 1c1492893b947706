import { type ReactNode, useEffect, useRef } from "react";
import { DitsRetires } from "./dits-retires.tsx";
import { SaisiesRetirees } from "./saisies-retirees.tsx";

let premierePage = true;

interface ProprietesPage {
  /** Title of the tab: never a personal datum, browsers keep it in their history. */
  titre: string;
  /** Heading, when it differs from the tab's title. */
  entete?: ReactNode;
  children: ReactNode;
}

/** A page: its title, its one h1, and the focus on it after a navigation (not on first load). */
export function Page({ titre, entete, children }: ProprietesPage) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titre} – Maillage`;
    if (!premierePage) h1.current?.focus();
    premierePage = false;
  }, [titre]);
  return (
    <>
      <h1 ref={h1} tabIndex={-1} className="m-titre">
        {entete ?? titre}
      </h1>
      <DitsRetires>
        <SaisiesRetirees>{children}</SaisiesRetirees>
      </DitsRetires>
    </>
  );
}
