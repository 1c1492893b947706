import { AlerteErreur } from "./alerte-erreur.tsx";
import { useRemise } from "./remise.ts";

interface Proprietes {
  adresse: string;
  children: string;
}

/**
 * A document of the platform, handed over as a file. Why it is refused, or that the session has ended, is told on
 * this page: followed as it is, the link would leave it for the answer of the wire.
 */
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
