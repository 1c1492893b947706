import { useBlocker } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { interroger, saisieEnCours } from "../kit/saisies.ts";

/** Asks before a page is left while one of its forms holds what was not saved; the browser asks for what leaves the portal. */
export function GardeSaisies() {
  const depart = useBlocker({
    shouldBlockFn: perdrait,
    enableBeforeUnload: saisieEnCours,
    withResolver: true,
  });
  const [suite, setSuite] = useState<(() => void) | null>(null);
  useEffect(() => interroger((voulue) => setSuite(() => voulue)), []);
  if (depart.status === "blocked")
    return <Question surMaintien={depart.reset} surDepart={depart.proceed} />;
  if (!suite) return null;
  return (
    <Question
      surMaintien={() => setSuite(null)}
      surDepart={() => {
        setSuite(null);
        suite();
      }}
    />
  );
}

/** A move within the page, to one of its headings, leaves the forms as they are. */
function perdrait(lieux: { current: { pathname: string }; next: { pathname: string } }): boolean {
  return lieux.current.pathname !== lieux.next.pathname && saisieEnCours();
}

function Question({ surMaintien, surDepart }: { surMaintien: () => void; surDepart: () => void }) {
  const cadre = useRef<HTMLDialogElement>(null);
  useEffect(() => cadre.current?.showModal(), []);
  return (
    <dialog
      ref={cadre}
      className="m-dialogue"
      aria-labelledby="quitter"
      aria-describedby="quitter-perte"
      onClose={surMaintien}
    >
      <h2 id="quitter">Quitter sans enregistrer ?</h2>
      <p id="quitter-perte">Ce que vous avez saisi n’est pas enregistré et sera perdu.</p>
      <div className="m-actions">
        <button type="button" className="fr-btn" onClick={() => cadre.current?.close()}>
          Revenir à la saisie
        </button>
        <button type="button" className="fr-btn fr-btn--secondary" onClick={surDepart}>
          Quitter sans enregistrer
        </button>
      </div>
    </dialog>
  );
}
