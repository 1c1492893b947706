import { useMutation } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { recevoir } from "../kit/api.ts";
import type { Tuile } from "../kit/formes.ts";
import { LienApplication } from "../kit/lien-application.tsx";

/** The tiles of one platform: an application is shown on its own, and on no other. */
// ANX4-D-05 ANX4-OF-01
export function Tuiles({ tuiles, plateforme }: { tuiles: readonly Tuile[]; plateforme: string }) {
  return (
    <ul className="m-tuiles">
      {tuiles
        .filter((tuile) => tuile.plateforme === plateforme)
        .map((tuile) => (
          <li key={tuile.code}>
            <article className="m-tuile">
              <h3>
                {tuile.lien ? (
                  <LienApplication vers={tuile.lien}>{tuile.titre}</LienApplication>
                ) : (
                  <OutilAilleurs {...tuile} />
                )}
              </h3>
              <p>{tuile.description}</p>
            </article>
          </li>
        ))}
    </ul>
  );
}

/** A tool served elsewhere: the server checks the right, leaves a line in the journal, then says where. */
// CONV-3.1-03
function OutilAilleurs({ code, titre, plateforme }: Tuile) {
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ouvrir(plateforme, code),
    onSuccess: ({ lien }) => window.location.assign(lien),
  });
  return (
    <>
      <button
        type="button"
        className="fr-btn fr-btn--secondary"
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        Ouvrir {titre}
      </button>
      {error && <AlerteErreur erreur={error} />}
    </>
  );
}

// The address holds the tool's code: one route for each, that the typed client cannot choose among.
function ouvrir(plateforme: string, code: string): Promise<{ lien: string }> {
  const adresse = `/portail/api/plateformes/${plateforme}/outils/${code}/ouverture`;
  const reponse = fetch(adresse, {
    method: "POST",
    headers: { "X-Maillage": "portail", "Content-Type": "application/json" },
    body: "{}",
  }).then(async (response) => {
    const corps: unknown = await response.json().catch(() => null);
    return { data: corps as { lien: string }, error: corps, response };
  });
  return recevoir(reponse);
}
