import "./jetons.css";
import "./socle.css";
import "./composants.css";
import { Link } from "@tanstack/react-router";

// B10-05
/** Neutral identity, the default: nothing of the State's. */
export function MarqueEntete() {
  return (
    <Link to="/" className="m-marque" aria-label="Maillage, Mon Portail Pro, accueil">
      <img src="/favicon.svg" alt="" width="40" height="40" />
      <span>
        <strong>Maillage</strong>
        <span>Mon Portail Pro</span>
      </span>
    </Link>
  );
}
