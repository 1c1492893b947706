import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import type { Application } from "./formes.ts";
import { SecretMontre } from "./secret-montre.tsx";

type Secret = Application["secrets"][number];

/** The secrets of an application: rotation with overlap, revocation with a motive. */
export function SecretsApplication({ application }: { application: Application }) {
  const { id, secrets } = application;
  const [aRevoquer, setARevoquer] = useState<Secret | null>(null);
  const requetes = useQueryClient();
  const relire = () => requetes.invalidateQueries({ queryKey: ["developpeur", id] });
  const rotation = useMutation({
    mutationFn: () =>
      recevoir(
        api.POST("/portail/api/developpeur/applications/{id}/secrets", {
          params: { path: { id } },
          body: { remplace: secrets.find(({ vivant }) => vivant)?.id ?? null },
        }),
      ),
    onSettled: relire,
    gcTime: 0,
  });
  const colonnes: readonly Colonne<Secret>[] = [
    { titre: "Créé", entete: true, cellule: ({ creeLe }) => enInstant(creeLe) },
    { titre: "État", cellule: etat },
    {
      titre: "Dernier usage",
      cellule: ({ dernierUsageLe }) => (dernierUsageLe ? enInstant(dernierUsageLe) : "Jamais"),
    },
    {
      titre: "Action",
      cellule: (secret) =>
        secret.vivant ? (
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm"
            onClick={() => setARevoquer(secret)}
          >
            Révoquer
            <span className="fr-sr-only"> le secret du {enInstant(secret.creeLe)}</span>
          </button>
        ) : (
          <span className="m-discret">Aucune</span>
        ),
    },
  ];
  return (
    <section aria-labelledby="secrets-application">
      <h2 id="secrets-application">Secrets</h2>
      {rotation.data && (
        <SecretMontre
          secret={rotation.data.valeur}
          suite={`L’ancien reste accepté jusqu’au ${enJour(rotation.data.finAncien)} inclus.`}
        />
      )}
      {rotation.error && <AlerteErreur erreur={rotation.error} />}
      <Tableau
        legende="Secrets de l’application"
        colonnes={colonnes}
        lignes={secrets}
        cle={(secret) => secret.id}
      />
      <p>
        <button
          type="button"
          className="fr-btn"
          aria-disabled={rotation.isPending}
          onClick={() => !rotation.isPending && rotation.mutate()}
        >
          Renouveler le secret
        </button>
      </p>
      {aRevoquer && (
        <DialogueMotif
          titre="Révoquer ce secret"
          consequence="Il n’est plus accepté dès maintenant, et les jetons de l’application tombent."
          action="Révoquer le secret"
          surConfirmation={(motif) =>
            recevoir(
              api.POST("/portail/api/developpeur/applications/{id}/secrets/{secretId}/revocation", {
                params: { path: { id, secretId: aRevoquer.id } },
                body: { motif },
              }),
            ).then(relire)
          }
          surFermeture={() => setARevoquer(null)}
        />
      )}
    </section>
  );
}

function etat({ vivant, revoque, expireLe }: Secret): string {
  if (revoque) return "Révoqué";
  if (!vivant) return `Expiré depuis le ${enJour(expireLe ?? "")}`;
  return expireLe ? `Valide jusqu’au ${enJour(expireLe)} inclus` : "Valide, sans terme";
}
