import { useState } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { EcranAbsent, repond } from "../kit/ecran-absent.ts";
import { Page } from "../kit/page.tsx";

/** For a screen that broke, or could not be fetched: says so instead of staying blank. */
export function PageEnPanne({ error }: { error: unknown }) {
  if (error instanceof EcranAbsent) return <PageNonChargee />;
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

function PageNonChargee() {
  const [essais, setEssais] = useState(0);
  return (
    <Page titre="Cet écran n’a pas pu être chargé">
      <p>Le serveur ne répond pas. Vérifiez votre connexion au réseau, puis réessayez.</p>
      <p>
        <button
          type="button"
          className="fr-btn"
          onClick={async () => {
            if (await repond()) window.location.reload();
            else setEssais(essais + 1);
          }}
        >
          Réessayer
        </button>
      </p>
      <div role="status">
        {essais > 0 && (
          <Alerte key={essais} gravite="warning">
            Le serveur ne répond toujours pas.
          </Alerte>
        )}
      </div>
    </Page>
  );
}
