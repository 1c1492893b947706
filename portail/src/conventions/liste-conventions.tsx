import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { ETATS, rattachementEcrit, tonEtat } from "./ecriture.ts";
import type { Liste, Resume } from "./formes.ts";
import { requeteConventions } from "./requetes.ts";

const COLONNES: readonly ColonneDonnees<Resume>[] = [
  {
    titre: "Partenaire",
    entete: true,
    valeur: ({ partenaire }) => partenaire,
    cellule: ({ id, partenaire }) => (
      <Link to="/operateur/conventions/$id" params={{ id }} className="fr-link">
        {partenaire}
      </Link>
    ),
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS[etat],
    cellule: ({ etat }) => <Pastille ton={tonEtat(etat)}>{ETATS[etat]}</Pastille>,
  },
  {
    titre: "Pacte et schéma",
    filtre: true,
    valeur: ({ rattachements }) => rattachements.map(rattachementEcrit),
    cellule: ({ rattachements }) => rattachements.map(rattachementEcrit).join(", ") || "Aucun",
  },
  { titre: "Début", valeur: ({ debut }) => debut, cellule: ({ debut }) => enJour(debut) },
  {
    titre: "Fin de la période",
    valeur: ({ periode, fin }) => periode?.fin ?? fin,
    cellule: ({ periode, fin }) => enJour(periode?.fin ?? fin),
  },
  {
    titre: "Prochaine date",
    valeur: ({ prochaineDate }) => prochaineDate,
    cellule: ({ prochaineDate }) => (prochaineDate ? enJour(prochaineDate) : "Aucune"),
  },
  {
    titre: "Ce qu’elle est",
    filtre: true,
    valeur: ({ prochaineLibelle }) => prochaineLibelle,
    cellule: ({ prochaineLibelle }) => prochaineLibelle ?? "Convention terminée",
  },
];

/** The opérateur's conventions, each with the next date that counts. */
export function ListeConventions() {
  const { data, error, refetch } = useQuery(requeteConventions);
  return (
    <Page titre="Conventions">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des conventions…" />
      {data && (
        <>
          <TableauDonnees
            legende="Conventions"
            colonnes={COLONNES}
            lignes={data.conventions}
            cle={({ id }) => id}
            fichier="conventions"
            vide={
              <EtatVide titre="Aucune convention">
                <p>Préparez un projet : le partenaire n’a aucun accès avant sa signature.</p>
              </EtatVide>
            }
          />
          <Preparer partenaires={data.partenaires} />
        </>
      )}
    </Page>
  );
}

function Preparer({ partenaires }: Pick<Liste, "partenaires">) {
  return (
    <section aria-labelledby="preparer">
      <h2 id="preparer">Nouvelle convention</h2>
      <FormulaireAction
        relire={["conventions"]}
        titre="Préparer un projet de convention"
        action="Créer le projet"
        champs={[
          {
            nom: "partenaireId",
            libelle: "Partenaire",
            genre: "choix",
            options: partenaires.map(({ id, nom }) => [id, nom] as const),
          },
          { nom: "debut", libelle: "Premier jour", genre: "date" },
        ]}
        envoyer={async ({ partenaireId = "", debut = "" }) => {
          const body = { partenaireId, debut };
          await recevoir(api.POST("/portail/api/conventions", { body }));
          return "Le projet est créé : enregistrez la délibération qui autorise sa signature.";
        }}
      />
    </section>
  );
}
