const CIBLES = [
  ["contenu", "Contenu"],
  ["navigation", "Menu"],
  ["pied", "Pied de page"],
] as const;

/** Skip links, first stop of the keyboard. */
export function Evitement() {
  return (
    <div className="fr-skiplinks">
      <nav className="fr-container" aria-label="Accès rapide">
        <ul className="fr-skiplinks__list">
          {CIBLES.map(([cible, libelle]) => (
            <li key={cible}>
              <a className="fr-link" href={`#${cible}`}>
                {libelle}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
