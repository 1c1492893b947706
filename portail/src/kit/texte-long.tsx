import { useState } from "react";

/** Beyond this, a text is longer than what its folded form shows, whatever the width. */
const CARACTERES = 1000;
const LIGNES = 12;

interface Proprietes {
  children: string;
  /** What it is about, for who does not see where the button stands. */
  objet: string;
}

/** A text that people wrote, its lines kept. A long one is folded, so that those that follow are found; on paper it never is. */
export function TexteLong({ children, objet }: Proprietes) {
  const [deplie, setDeplie] = useState(false);
  const long = children.length > CARACTERES || children.split("\n").length > LIGNES;
  return (
    <>
      <p className={`m-conclusion${long && !deplie ? " m-replie" : ""}`}>{children}</p>
      {long && (
        <p>
          <button
            type="button"
            className="m-lien"
            aria-expanded={deplie}
            onClick={() => setDeplie(!deplie)}
          >
            {deplie ? "Replier" : "Lire la suite"}
            <span className="fr-sr-only">{` : ${objet}`}</span>
          </button>
        </p>
      )}
    </>
  );
}
