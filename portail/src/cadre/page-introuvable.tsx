import { Link } from "@tanstack/react-router";
import { Page } from "../kit/page.tsx";

/** For an address the portal does not hold. */
export function PageIntrouvable() {
  return (
    <Page titre="Page introuvable">
      <p>L’adresse a peut-être changé, ou elle a été mal recopiée. Aucune donnée n’a été perdue.</p>
      <p>
        <Link to="/" className="fr-btn">
          Revenir à l’accueil
        </Link>
      </p>
    </Page>
  );
}
