import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { Choix } from "../../kit/choix.tsx";
import { enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import type { Tache } from "./formes.ts";
import { useGestion } from "./gestion.ts";
import { OngletsComptes } from "./onglets.tsx";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const GENRES: Readonly<Record<string, string>> = {
  inactivite: "Compte inactif",
  depart: "Départ",
  changement: "Changement de fonctions",
};
const GESTES = {
  appliquer: "Appliquer",
  suspendre: "Suspendre dès maintenant",
  ecarter: "Écarter",
} as const;
type GesteTache = keyof typeof GESTES;
type Visee = { readonly tache: Tache; readonly geste: GesteTache };

/** What human resources and inactivity ask of the RGC; its day does the rest if nobody decides. */
export function Taches() {
  const gere = useGestion();
  const requetes = useQueryClient();
  const [visee, setVisee] = useState<Visee | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["comptes", "taches"],
    queryFn: () => recevoir(api.GET("/portail/api/gestion-des-comptes/taches")),
    refetchOnMount: "always",
  });
  return (
    <Page titre="Tâches du responsable de la gestion des comptes">
      <OngletsComptes />
      {gere && <DecisionInactivite />}
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des tâches…" />
      {data && (
        <TableauDonnees
          legende="Tâches"
          fichier="taches"
          lignes={data.taches}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: "Personne",
              entete: true,
              valeur: ({ prenom, nom }) => `${prenom} ${nom}`,
              cellule: ({ prenom, nom }) => `${prenom} ${nom}`,
            },
            {
              titre: "Évènement",
              valeur: ({ genre }) => GENRES[genre] ?? genre,
              cellule: ({ genre }) => GENRES[genre] ?? genre,
              filtre: true,
            },
            {
              titre: "Prise d’effet",
              valeur: ({ effetLe }) => effetLe,
              cellule: ({ effetLe }) => enJour(effetLe),
            },
            ...(gere ? [colonneAgir(setVisee)] : []),
          ]}
          vide={
            <EtatVide titre="Rien à traiter">
              <p>Les départs, les changements de fonctions et les comptes inactifs arrivent ici.</p>
            </EtatVide>
          }
        />
      )}
      {visee && (
        <DialogueMotif
          titre={`${GENRES[visee.tache.genre]} : ${visee.tache.prenom} ${visee.tache.nom}`}
          consequence={
            visee.geste === "ecarter"
              ? "L’évènement n’aura pas d’effet."
              : "Les droits de cette personne seront suspendus ou retirés."
          }
          action={nommer(visee.geste, visee.tache)}
          surFermeture={() => setVisee(null)}
          surConfirmation={async (motif) => {
            await recevoir(
              api.POST("/portail/api/gestion-des-comptes/taches/{id}", {
                params: { path: { id: visee.tache.id } },
                body: { geste: visee.geste, motif },
              }),
            );
            await requetes.invalidateQueries({ queryKey: ["comptes"] });
          }}
        />
      )}
    </Page>
  );
}

function colonneAgir(surGeste: (visee: Visee) => void): ColonneDonnees<Tache> {
  return {
    titre: "Agir",
    cellule: (tache) => (
      <div className="m-actions">
        {(Object.keys(GESTES) as GesteTache[])
          .filter((geste) => geste !== "suspendre" || tache.genre !== "inactivite")
          .map((geste) => (
            <button
              key={geste}
              type="button"
              className="fr-btn fr-btn--tertiary fr-btn--sm"
              onClick={() => surGeste({ tache, geste })}
            >
              {nommer(geste, tache)}
              <span className="fr-sr-only">
                {" "}
                : {tache.prenom} {tache.nom}
              </span>
            </button>
          ))}
      </div>
    ),
  };
}

function nommer(geste: GesteTache, { genre }: Tache): string {
  return geste === "appliquer" && genre === "inactivite" ? "Suspendre" : GESTES[geste];
}

function DecisionInactivite() {
  const { data } = useTableauDeBord();
  const requetes = useQueryClient();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: (mode: "automatique" | "tache") =>
      recevoir(api.PUT("/portail/api/gestion-des-comptes/decision-inactivite", { body: { mode } })),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["comptes"] }),
  });
  if (!data) return null;
  return (
    <div className="m-carte m-bloc">
      {error && <AlerteErreur erreur={error} />}
      <Choix
        nom="inactivite"
        legende="Comptes inactifs depuis deux mois : votre décision permanente"
        valeur={isPending ? variables : (data.modeInactivite as "automatique" | "tache")}
        options={[
          {
            valeur: "tache",
            libelle: "Me les soumettre",
            aide: "Chaque compte inactif devient une tâche.",
          },
          {
            valeur: "automatique",
            libelle: "Suspendre d’office",
            aide: "La personne est avertie quinze jours avant, puis suspendue.",
          },
        ]}
        surChangement={(mode) => mutate(mode)}
      />
    </div>
  );
}
