import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { quitterSaisies } from "../../kit/saisies.ts";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import { DecisionDemande } from "./decision-demande.tsx";
import { ETATS_DEMANDE } from "./ecriture.ts";
import type { Demande } from "./formes.ts";
import { OngletsComptes } from "./onglets.tsx";
import { nommer, type Tableau, useTableauDeBord } from "./tableau-de-bord.tsx";

/** The one queue of requests: what waits, since when, and what became of the others. */
export function Demandes() {
  const requetes = useQueryClient();
  const [visee, setVisee] = useState<Demande | null>(null);
  const { data: tableau } = useTableauDeBord();
  const { data, error, refetch } = useQuery({
    queryKey: ["comptes", "demandes"],
    queryFn: () => recevoir(api.GET("/portail/api/gestion-des-comptes/demandes")),
    refetchOnMount: "always",
  });
  const fermer = () => {
    setVisee(null);
    void requetes.invalidateQueries({ queryKey: ["comptes"] });
  };
  return (
    <Page titre="Demandes de droits">
      <OngletsComptes />
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des demandes…" />
      {visee && <DecisionDemande key={visee.id} demande={visee} surFermeture={fermer} />}
      {data && (
        <TableauDonnees
          legende="Demandes de droits"
          fichier="demandes-de-droits"
          lignes={data.demandes}
          cle={({ id }) => id}
          colonnes={[
            ...colonnes(tableau),
            colonneDecider((choisie) => quitterSaisies(() => setVisee(choisie))),
          ]}
          vide={
            <EtatVide titre="Aucune demande">
              <p>
                Les agents demandent un droit depuis « Mes accès ». Leurs demandes arrivent ici.
              </p>
            </EtatVide>
          }
        />
      )}
    </Page>
  );
}

/** The columns, in which modules and missions have the names that they have elsewhere. */
function colonnes(tableau: Tableau): readonly ColonneDonnees<Demande>[] {
  const module = (demande: Demande) => nommer(tableau?.modules, demande.module);
  return [
    {
      titre: "Personne",
      entete: true,
      valeur: ({ prenom, nom }) => `${prenom} ${nom}`,
      cellule: ({ prenom, nom, mission, rgc }) => (
        <>
          {prenom} {nom}
          <span className="m-discret m-ligne">
            {rgc ? "RGC" : mission ? nommer(tableau?.missions, mission) : "Sans mission"}
          </span>
        </>
      ),
    },
    { titre: "Module", valeur: module, cellule: module, filtre: true },
    ...COLONNES,
  ];
}

const COLONNES: readonly ColonneDonnees<Demande>[] = [
  {
    titre: "Motif",
    valeur: ({ motif }) => motif,
    cellule: ({ motif, responsable, decisionMotif }) => (
      <>
        {motif}
        {responsable && <span className="m-discret m-ligne">Responsable : {responsable}</span>}
        {decisionMotif && <span className="m-discret m-ligne">Décision : {decisionMotif}</span>}
      </>
    ),
  },
  {
    titre: "Déposée",
    valeur: ({ ageJours }) => ageJours,
    cellule: ({ ageJours }) =>
      ageJours === 0 ? "Aujourd’hui" : `Il y a ${compter(ageJours, "jour", "jours")}`,
  },
  {
    titre: "État",
    valeur: ({ etat }) => ETATS_DEMANDE[etat]?.mot ?? etat,
    cellule: ({ etat }) => (
      <Pastille ton={ETATS_DEMANDE[etat]?.ton ?? "neutre"}>
        {ETATS_DEMANDE[etat]?.mot ?? etat}
      </Pastille>
    ),
    filtre: true,
  },
];

function colonneDecider(surChoix: (demande: Demande) => void): ColonneDonnees<Demande> {
  return {
    titre: "Décider",
    cellule: (demande) =>
      demande.etat === "deposee" || demande.etat === "validee" ? (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={() => surChoix(demande)}
        >
          Examiner
          <span className="fr-sr-only">
            {" "}
            la demande de {demande.prenom} {demande.nom}
          </span>
        </button>
      ) : (
        "Décidée"
      ),
  };
}
