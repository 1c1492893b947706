import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { Application } from "./formes.ts";

type Api = Application["apis"][number];

/** Scopes by API: sandbox, production, and why. */
export function ApisApplication({ application }: { application: Application }) {
  const requetes = useQueryClient();
  const [aFermer, setAFermer] = useState<Api | null>(null);
  const basculer = (
    code: string,
    body: { production: true } | { production: false; motif: string },
  ) =>
    recevoir(
      api.PUT("/portail/api/developpeur/applications/{id}/apis/{api}", {
        params: { path: { id: application.id, api: code } },
        body,
      }),
    );
  const relire = () => requetes.invalidateQueries({ queryKey: ["developpeur"] });
  const activation = useMutation({
    mutationFn: (code: string) => basculer(code, { production: true }),
    onSuccess: relire,
  });
  const colonnes: readonly ColonneDonnees<Api>[] = [
    {
      titre: "API",
      entete: true,
      valeur: ({ titre, version }) => `${titre} v${version}`,
      cellule: ({ titre, version, code, realm }) => (
        <>
          {titre} v{version}
          <span className="m-discret m-ligne">
            {code} – realm /{realm}
          </span>
        </>
      ),
    },
    { titre: "État", filtre: true, valeur: nommerEtat, cellule: etat },
    {
      titre: "Scopes",
      valeur: ecrireScopes,
      cellule: (ligne) => <code className="m-cle">{ecrireScopes(ligne)}</code>,
    },
    {
      titre: "Quota",
      valeur: ({ quota }) => quota,
      cellule: ({ quota }) => `${quota} appels par seconde`,
    },
    {
      titre: "Action",
      cellule: (ligne) =>
        ligne.souscrite ? (
          <button
            type="button"
            className="fr-btn fr-btn--secondary fr-btn--sm"
            aria-disabled={activation.isPending}
            onClick={() => (ligne.production ? setAFermer(ligne) : activation.mutate(ligne.code))}
          >
            {ligne.production ? "Désactiver" : "Activer la production"}
            <span className="fr-sr-only">
              {" "}
              de {ligne.titre} v{ligne.version}
            </span>
          </button>
        ) : (
          <span className="m-discret">Aucune</span>
        ),
    },
  ];
  return (
    <section aria-labelledby="apis-application">
      <h2 id="apis-application">API</h2>
      {activation.error && <AlerteErreur erreur={activation.error} />}
      <TableauDonnees
        legende="API de l’application"
        colonnes={colonnes}
        lignes={application.apis}
        cle={({ code, version }) => `${code}-v${version}`}
        fichier="api-de-l-application"
        vide={<p>Aucune API n’est publiée.</p>}
      />
      {aFermer && (
        <DialogueMotif
          titre={`Désactiver ${aFermer.titre} v${aFermer.version}`}
          consequence="L’application perd aussitôt la production de cette API, et ses jetons. Le bac à sable lui reste."
          action="Désactiver"
          surFermeture={() => setAFermer(null)}
          surConfirmation={async (motif) => {
            await basculer(aFermer.code, { production: false, motif });
            await relire();
          }}
        />
      )}
    </section>
  );
}

function nommerEtat({ production, bacASable }: Api): string {
  if (production) return "Production";
  return bacASable ? "Bac à sable" : "Fermée";
}

function ecrireScopes({ scopes, scopeEssai, production }: Api): string {
  return production ? scopes.join(" ") : (scopeEssai ?? "");
}

function etat(ligne: Api) {
  return (
    <>
      <strong>{nommerEtat(ligne)}</strong>
      <span className="m-discret m-ligne">{ligne.explication}</span>
    </>
  );
}
