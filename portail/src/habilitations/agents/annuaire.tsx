import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { enInstant, enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Formulaire } from "../../kit/formulaire.tsx";
import { Page } from "../../kit/page.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { OngletsComptes } from "./onglets.tsx";

/** The tokens that let the partner's own directory create people and make them leave. */
export function AnnuairePartenaire() {
  const requetes = useQueryClient();
  const [libelle, setLibelle] = useState("");
  const [defaut, setDefaut] = useState<string>();
  const [revoque, setRevoque] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["comptes", "jetons"],
    queryFn: () => recevoir(api.GET("/portail/api/gestion-des-comptes/annuaire/jetons")),
  });
  const relire = () => requetes.invalidateQueries({ queryKey: ["comptes", "jetons"] });
  const creation = useMutation({
    mutationFn: () =>
      recevoir(api.POST("/portail/api/gestion-des-comptes/annuaire/jetons", { body: { libelle } })),
    onSuccess: () => {
      setLibelle("");
      void relire();
    },
  });
  return (
    <Page titre="Annuaire de votre organisme">
      <OngletsComptes />
      <p>
        Votre annuaire (SCIM 2.0) crée les comptes, signale les départs et donne les missions, à
        l’adresse <code>{`${window.location.origin}${data?.adresse ?? "/scim/v2"}`}</code>. Il ne
        donne aucun droit : vous seul le faites.
      </p>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {creation.error && <AlerteErreur erreur={creation.error} />}
      {creation.data && (
        <Alerte gravite="warning" role="status" titre="Copiez ce jeton maintenant">
          <p>Il ne sera plus jamais montré.</p>
          <code className="m-jeton">{creation.data.valeur}</code>
        </Alerte>
      )}
      <Formulaire
        className="m-carte m-bloc"
        surEnvoi={() => {
          const vide = libelle.trim() === "";
          setDefaut(vide ? "Donnez un nom au jeton." : undefined);
          if (vide) document.getElementById("jeton-libelle")?.focus();
          else if (!creation.isPending) creation.mutate();
        }}
      >
        <Champ
          id="jeton-libelle"
          libelle="Nom du jeton"
          aide="Par exemple : Entra ID du Département."
          erreur={defaut}
          valeur={libelle}
          surChangement={setLibelle}
        />
        <button type="submit" className="fr-btn" aria-disabled={creation.isPending}>
          Créer un jeton
        </button>
      </Formulaire>
      {data && (
        <TableauDonnees
          legende="Jetons d’annuaire"
          lignes={data.jetons}
          cle={({ id }) => id}
          fichier="jetons-d-annuaire"
          vide={
            <EtatVide titre="Aucun jeton">
              <p>Créez-en un pour brancher votre annuaire.</p>
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Nom",
              entete: true,
              valeur: (jeton) => jeton.libelle,
              cellule: (jeton) => jeton.libelle,
            },
            {
              titre: "Créé",
              valeur: ({ creeLe }) => creeLe,
              cellule: ({ creeLe }) => enInstant(creeLe),
            },
            {
              titre: "Dernier usage",
              valeur: ({ dernierUsage }) => dernierUsage,
              cellule: ({ dernierUsage }) => (dernierUsage ? enJour(dernierUsage) : "Jamais"),
            },
            {
              titre: "État",
              valeur: ({ revoqueLe }) => (revoqueLe ? "Révoqué" : "Valide"),
              cellule: ({ id, revoqueLe, libelle: nom }) =>
                revoqueLe ? (
                  `Révoqué le ${enJour(revoqueLe)}`
                ) : (
                  <button
                    type="button"
                    className="fr-btn fr-btn--tertiary fr-btn--sm"
                    onClick={() => setRevoque(id)}
                  >
                    Révoquer<span className="fr-sr-only"> le jeton {nom}</span>
                  </button>
                ),
            },
          ]}
        />
      )}
      {revoque && (
        <DialogueMotif
          titre="Révoquer le jeton"
          consequence="Votre annuaire perd aussitôt l’accès. Les comptes restent."
          action="Révoquer"
          surFermeture={() => setRevoque(null)}
          surConfirmation={async (motif) => {
            await recevoir(
              api.POST("/portail/api/gestion-des-comptes/annuaire/jetons/{id}/revocation", {
                params: { path: { id: revoque } },
                body: { motif },
              }),
            );
            await relire();
          }}
        />
      )}
    </Page>
  );
}
