import { Alerte } from "./alerte.tsx";
import { ErreurApi } from "./erreur-api.ts";

interface ProprietesAlerteErreur {
  erreur: Error;
  titre?: string;
  surReprise?: () => void;
}

/** Shows a refusal as the server worded it, with the reference support will ask for. */
export function AlerteErreur({ erreur, titre, surReprise }: ProprietesAlerteErreur) {
  const connue = erreur instanceof ErreurApi;
  return (
    <Alerte gravite="error" role="alert" titre={titre}>
      <p>{connue ? erreur.message : "Une erreur inattendue s’est produite dans cette page."}</p>
      {connue && erreur.correlation && (
        <p className="m-discret">
          Référence à donner au support : <code>{erreur.correlation}</code>
        </p>
      )}
      {surReprise && (
        <button type="button" className="fr-btn fr-btn--secondary fr-btn--sm" onClick={surReprise}>
          Réessayer
        </button>
      )}
    </Alerte>
  );
}
