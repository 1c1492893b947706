import { useMutation } from "@tanstack/react-query";
import { AlerteErreur } from "./alerte-erreur.tsx";
import { telecharger } from "./csv.ts";
import { ErreurApi } from "./erreur-api.ts";

interface Proprietes {
  adresse: string;
  children: string;
}

/**
 * A document of the platform, handed over as a file. Why it is refused, or that the session has ended, is told on
 * this page: followed as it is, the link would leave it for the answer of the wire.
 */
export function LienDocument({ adresse, children }: Proprietes) {
  const remise = useMutation({
    mutationFn: () => recevoirDocument(adresse),
    onSuccess: ({ nom, fichier }) => telecharger(nom, fichier),
  });
  return (
    <>
      <p>
        <a
          className="fr-link"
          href={adresse}
          onClick={(evenement) => {
            if (evenement.ctrlKey || evenement.metaKey || evenement.shiftKey) return;
            evenement.preventDefault();
            if (!remise.isPending) remise.mutate();
          }}
        >
          {children}
        </a>
      </p>
      {remise.error && <AlerteErreur erreur={remise.error} />}
    </>
  );
}

/** @throws ErreurApi for any refusal, status 0 when the server could not be reached. */
async function recevoirDocument(adresse: string): Promise<{ nom: string; fichier: Blob }> {
  const reponse = await fetch(adresse).catch(() => {
    throw new ErreurApi(0, null);
  });
  if (!reponse.ok) throw new ErreurApi(reponse.status, await reponse.json().catch(() => null));
  const [, nom = "document"] =
    /filename="([^"]+)"/.exec(reponse.headers.get("content-disposition") ?? "") ?? [];
  return { nom, fichier: await reponse.blob() };
}
