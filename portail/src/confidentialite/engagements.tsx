import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { MOYENS_AVERTISSEMENT } from "../acces-api/formes.ts";
import { ChampListe } from "../kit/champ-liste.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { ApplicationAvertie, Compte, Organisme } from "./formes.ts";
import { requeteEngagements } from "./requetes.ts";

const FIN = { ouvert: "", echu: " (convention terminée)", aucun: " (sans convention)" } as const;

/** What each agent acknowledged, and what is attested of each application: neither the end of a convention nor that of an account erases it. */
// CONV-4-06 CONV-5-04
export function EngagementsReconnus({ organismes }: { organismes: readonly Organisme[] }) {
  const [choisi, setChoisi] = useState(organismes[0]?.id ?? "");
  const lecture = useQuery({ ...requeteEngagements(choisi), enabled: choisi !== "" });
  return (
    <section aria-labelledby="engagements">
      <h2 id="engagements">Engagements de confidentialité</h2>
      <p>
        L’obligation n’a pas de terme : ces preuves restent après la fin de la convention et la
        fermeture du compte.
      </p>
      {organismes.length > 1 && (
        <ChampListe
          id="organisme"
          libelle="Organisme"
          valeur={choisi}
          options={organismes.map(({ id, nom, acces }) => ({
            code: id,
            libelle: `${nom}${FIN[acces]}`,
          }))}
          surChangement={setChoisi}
        />
      )}
      <EtatLecture lecture={lecture} phrase="Lecture des engagements…" />
      {lecture.data && (
        <>
          <TableauDonnees
            key={`comptes ${choisi}`}
            legende="Engagements des agents"
            nom={`Engagements des agents ${choisi}`}
            fichier="engagements-de-confidentialite"
            lignes={lecture.data.comptes}
            cle={({ id }) => id}
            colonnes={COMPTES}
            vide={
              <EtatVide titre="Aucun compte">
                <p>Cet organisme n’a encore donné de compte à personne.</p>
              </EtatVide>
            }
          />
          <h3>Agents nommés par une application</h3>
          <p>
            Ces agents ne se connectent pas ici : le développeur atteste qu’ils sont avertis du
            secret professionnel.
          </p>
          <TableauDonnees
            key={`applications ${choisi}`}
            legende="Applications et secret professionnel"
            nom={`Applications et secret professionnel ${choisi}`}
            fichier="applications-et-secret"
            lignes={lecture.data.applications}
            cle={({ id }) => id}
            colonnes={APPLICATIONS}
            vide={<p>Cet organisme n’a pas d’application.</p>}
          />
        </>
      )}
    </section>
  );
}

const COMPTES: readonly ColonneDonnees<Compte>[] = [
  { titre: "Agent", entete: true, valeur: ({ nom }) => nom, cellule: ({ nom }) => nom },
  {
    titre: "Engagement",
    valeur: ({ engagements }) =>
      engagements.map(({ version, le }) => `Version ${version}, ${enInstant(le)}`).join(" – "),
    cellule: ({ engagements }) =>
      engagements.length === 0 ? (
        <Pastille ton="attention">Pas encore reconnu</Pastille>
      ) : (
        <ul>
          {engagements.map(({ titre, version, le }) => (
            <li key={`${version} ${le}`}>
              {`${titre}, version ${version}`}
              <span className="m-discret m-ligne">{enInstant(le)}</span>
            </li>
          ))}
        </ul>
      ),
  },
  {
    titre: "Compte",
    filtre: true,
    valeur: ({ fermeLe }) => (fermeLe ? "Fermé" : "Ouvert"),
    cellule: ({ fermeLe }) => (fermeLe ? `Fermé, ${enInstant(fermeLe)}` : "Ouvert"),
  },
];

const APPLICATIONS: readonly ColonneDonnees<ApplicationAvertie>[] = [
  { titre: "Application", entete: true, valeur: ({ nom }) => nom, cellule: ({ nom }) => nom },
  {
    titre: "Attestation",
    filtre: true,
    valeur: ({ avertissement }) => (avertissement?.aJour ? "Attestée" : "À attester"),
    cellule: ({ avertissement }) => (
      <Pastille ton={avertissement?.aJour ? "bon" : "attention"}>
        {avertissement?.aJour ? "Attestée" : "À attester"}
      </Pastille>
    ),
  },
  {
    titre: "Moyen",
    valeur: ({ avertissement }) => avertissement && MOYENS_AVERTISSEMENT[avertissement.moyen],
    cellule: ({ avertissement }) =>
      avertissement ? MOYENS_AVERTISSEMENT[avertissement.moyen] : "Aucun",
  },
  {
    titre: "Par",
    valeur: ({ avertissement }) => avertissement?.par ?? null,
    cellule: ({ avertissement }) =>
      avertissement ? `${avertissement.par}, ${enInstant(avertissement.le)}` : "Personne",
  },
];
