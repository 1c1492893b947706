import { useEffect, useRef } from "react";

interface ProprietesSommaire {
  /** Field id → sentence. */
  erreurs: Readonly<Record<string, string>>;
  /** Changes at each submission, so that the focus comes back even when the errors are the same. */
  essai: number;
}

/** Summary of a form's errors: takes the focus, each line leads to its field. */
export function SommaireErreurs({ erreurs, essai }: ProprietesSommaire) {
  const cadre = useRef<HTMLDivElement>(null);
  const lignes = Object.entries(erreurs);
  const vide = lignes.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (!vide) cadre.current?.focus();
  }, [essai, vide]);
  if (vide) return null;
  return (
    <div className="fr-alert fr-alert--error" role="alert" tabIndex={-1} ref={cadre}>
      <p className="fr-alert__title">
        {lignes.length === 1
          ? "Une saisie est à corriger"
          : `${lignes.length} saisies sont à corriger`}
      </p>
      <ul>
        {lignes.map(([champ, phrase]) => (
          <li key={champ}>
            <a
              href={`#${champ}`}
              onClick={(evenement) => {
                evenement.preventDefault();
                document.getElementById(champ)?.focus();
              }}
            >
              {phrase}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
