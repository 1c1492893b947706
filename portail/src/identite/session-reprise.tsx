import { Page } from "../kit/page.tsx";

/** Where a reconnection in a second tab ends. */
export function SessionReprise() {
  return (
    <Page titre="Votre session est reprise">
      <p>Vous pouvez fermer cet onglet et revenir à celui où vous travailliez.</p>
      <p>
        <a className="fr-link" href="/">
          Continuer ici, à l’accueil
        </a>
      </p>
    </Page>
  );
}
