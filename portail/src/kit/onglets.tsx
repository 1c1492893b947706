import { Link } from "@tanstack/react-router";

interface ProprietesOnglets {
  /** What the rooms belong to. */
  titre: string;
  salles: readonly {
    lien: string;
    titre: string;
    /** How much waits in it. */
    attente?: number;
  }[];
}

/** The rooms of a place, that in which one stands marked. */
export function Onglets({ titre, salles }: ProprietesOnglets) {
  return (
    <nav className="m-onglets" aria-label={titre}>
      <ul>
        {salles.map(({ lien, titre, attente = 0 }) => (
          <li key={lien}>
            <Link to={lien} activeOptions={{ exact: true }}>
              {titre}
              {attente > 0 && ` (${attente})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
