import { Alerte } from "./alerte.tsx";
import { type ChampNomme, nommerChamps } from "./champ-refuse.ts";
import { ErreurApi, estDefinitive } from "./erreur-api.ts";

/** To be corrected, without the right, behind somebody who wrote first, or to wait: nothing that support would look for. */
const SANS_PANNE: ReadonlySet<number> = new Set([400, 403, 409, 429]);

interface ProprietesAlerteErreur {
  erreur: Error;
  titre?: string;
  /** Asks again: not offered where the same would be refused again. */
  surReprise?: () => void;
  /** The fields that the refusal may name, and what the screen calls them. */
  champs?: readonly ChampNomme[];
}

/**
 * Shows a refusal as the server worded it, with the reference support will ask for: not where nothing is broken.
 */
export function AlerteErreur({ erreur, titre, surReprise, champs = [] }: ProprietesAlerteErreur) {
  const connue = erreur instanceof ErreurApi;
  return (
    <Alerte gravite="error" role="alert" titre={titre}>
      <p>
        {connue
          ? nommerChamps(erreur.message, champs)
          : "Une erreur inattendue s’est produite dans cette page."}
      </p>
      {connue && !SANS_PANNE.has(erreur.statut) && erreur.correlation && (
        <p className="m-discret">
          Référence à donner au support : <code>{erreur.correlation}</code>
        </p>
      )}
      {surReprise && !estDefinitive(erreur) && (
        <button type="button" className="fr-btn fr-btn--secondary fr-btn--sm" onClick={surReprise}>
          Réessayer
        </button>
      )}
    </Alerte>
  );
}
