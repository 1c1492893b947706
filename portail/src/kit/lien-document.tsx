import { useState } from "react";
import { AlerteErreur } from "./alerte-erreur.tsx";
import { DemandeMotif } from "./demande-motif.tsx";
import { remettre, useRemise } from "./remise.ts";
import { useRetourFocus } from "./retour-focus.ts";

interface Proprietes {
  adresse: string;
  children: string;
}

/**
 * A document of the platform, handed over as a file once its motive is chosen. Why it is refused, or that the session
 * has ended, is told on this page.
 */
// CONV-5-10
export function DocumentMotive({ adresse, children }: Proprietes) {
  const [demande, setDemande] = useState(false);
  const bouton = useRetourFocus(demande);
  return (
    <>
      <p>
        <button
          ref={bouton}
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => setDemande(true)}
        >
          {children}
        </button>
      </p>
      {demande && (
        <DemandeMotif
          surFermeture={() => setDemande(false)}
          surMotif={(motif) => remettre(avecMotif(adresse, motif))}
        />
      )}
    </>
  );
}

/** The address of an export and why: a code, since an address is written in logs. */
export function avecMotif(adresse: string, motif: string): string {
  return `${adresse}${adresse.includes("?") ? "&" : "?"}motif=${motif}`;
}

/** A document that names nobody, handed over as a file. */
export function LienDocument({ adresse, children }: Proprietes) {
  const remise = useRemise();
  return (
    <>
      <p>
        <a
          className="fr-link"
          href={adresse}
          onClick={(evenement) => {
            if (evenement.ctrlKey || evenement.metaKey || evenement.shiftKey) return;
            evenement.preventDefault();
            if (!remise.isPending) remise.mutate(adresse);
          }}
        >
          {children}
        </a>
      </p>
      {remise.error && <AlerteErreur erreur={remise.error} />}
    </>
  );
}
