import { useBlocker } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { BoutonFermeture, Dialogue } from "../kit/dialogue.tsx";
import { abandonnerSaisies, interroger, saisieEnCours } from "../kit/saisies.ts";

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
        abandonnerSaisies();
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
  return (
    <Dialogue
      titre="Quitter sans enregistrer ?"
      phrase="Ce que vous avez saisi n’est pas enregistré et sera perdu."
      surFermeture={surMaintien}
    >
      <div className="m-actions">
        <BoutonFermeture className="fr-btn">Revenir à la saisie</BoutonFermeture>
        <button type="button" className="fr-btn fr-btn--secondary" onClick={surDepart}>
          Quitter sans enregistrer
        </button>
      </div>
    </Dialogue>
  );
}
