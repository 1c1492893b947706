import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { Menu } from "./menus.ts";

/** Beyond this many entries, the menu of a narrow screen folds under one button. */
const COURT = 6;

/** Where to go. */
export function Navigation({ menus }: { menus: readonly Menu[] }) {
  const chemin = useLocation({ select: (lieu) => lieu.pathname });
  const [deplie, setDeplie] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const long = menus.length > COURT;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever arrives somewhere has chosen.
  useEffect(() => setDeplie(false), [chemin]);
  return (
    <nav
      className={`m-nav${long ? " m-nav-longue" : ""}`}
      id="navigation"
      tabIndex={-1}
      aria-label="Menu principal"
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !deplie) return;
        setDeplie(false);
        bouton.current?.focus();
      }}
    >
      {long && (
        <div className="fr-container m-nav-bouton">
          <button
            ref={bouton}
            type="button"
            className="fr-btn fr-btn--secondary fr-btn--sm"
            aria-expanded={deplie}
            aria-controls="menu"
            onClick={() => setDeplie(!deplie)}
          >
            Menu
          </button>
        </div>
      )}
      <ul id="menu" className={`fr-container${deplie ? " m-nav-deplie" : ""}`}>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            Accueil
          </Link>
        </li>
        {menus.map(({ titre, lien, aussi, exact = false }) => (
          <li key={lien}>
            <Link
              to={lien}
              activeOptions={{ exact }}
              aria-current={aussi && chemin.startsWith(aussi) ? "true" : undefined}
            >
              {titre}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
