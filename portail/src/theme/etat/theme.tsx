import "@codegouvfr/react-dsfr/dsfr/dsfr.min.css";
import "./jetons.css";
import { Link } from "@tanstack/react-router";

// B10-05
/** State identity, for an entitled deployer only (`MAILLAGE_THEME=etat` at build time). */
export function MarqueEntete() {
  return (
    <div className="m-marque">
      <p className="fr-logo">
        République
        <br />
        française
      </p>
      <Link to="/" className="m-service" aria-label="Maillage, Mon Portail Pro, accueil">
        <strong>Maillage</strong>
        <span>Mon Portail Pro</span>
      </Link>
    </div>
  );
}
