import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Page } from "../kit/page.tsx";

/** For a screen that broke: says so instead of staying blank. */
export function PageEnPanne({ error }: { error: unknown }) {
  return (
    <Page titre="Cette page ne peut pas s’afficher">
      <AlerteErreur erreur={error instanceof Error ? error : new Error(String(error))} />
      <p>
        <a className="fr-btn" href="/">
          Revenir à l’accueil
        </a>
      </p>
    </Page>
  );
}
