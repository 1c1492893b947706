import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, recevoir } from "../../kit/api.ts";
import { aujourdhui, enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import { options } from "../ecriture.ts";
import type { Statut, TexteCyber } from "./formes.ts";
import { STATUTS } from "./mots.ts";
import { RELIRE_TEXTES, requeteTextes } from "./requetes.ts";

/** The texts of cybersecurity, and where the reader's own party stands with each. */
// CONV-7-07
export function PageTextes() {
  const { data, error, refetch } = useQuery(requeteTextes);
  return (
    <Page titre="Textes de cybersécurité">
      <p className="m-retour">
        <Link to="/securite" className="fr-link">
          Suivi de la sécurité
        </Link>
      </p>
      <p className="m-chapeau">
        Chaque partie se conforme aux textes qui la concernent, et dit où elle en est. Ce registre
        n’est lu que par la vôtre.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du registre…" />
      {data && (
        <TableauDonnees
          legende={`Textes de cybersécurité, ${data.organisation}`}
          fichier="textes-de-cybersecurite"
          lignes={data.textes}
          cle={({ code }) => code}
          colonnes={COLONNES}
          vide={null}
        />
      )}
    </Page>
  );
}

const derniere = ({ declarations: [une] }: TexteCyber) => une;
const enMot = (texte: TexteCyber) => {
  const dite = derniere(texte);
  return dite ? STATUTS[dite.statut].mot : "À examiner";
};

const COLONNES: readonly ColonneDonnees<TexteCyber>[] = [
  {
    titre: "Texte",
    entete: true,
    valeur: ({ titre }) => titre,
    cellule: ({ titre, reference, objet, aConfirmer }) => (
      <>
        {titre}
        <span className="m-discret m-ligne">{reference}</span>
        <span className="m-discret m-ligne">{objet}</span>
        {aConfirmer && (
          <span className="m-discret m-ligne">
            <Pastille ton="attention">À confirmer</Pastille> {aConfirmer}
          </span>
        )}
      </>
    ),
  },
  {
    titre: "État",
    filtre: true,
    valeur: enMot,
    cellule: (texte) => {
      const dite = derniere(texte);
      const ton = dite ? STATUTS[dite.statut].ton : "attention";
      return (
        <>
          <Pastille ton={ton}>{enMot(texte)}</Pastille>
          {dite?.motif && <span className="m-discret m-ligne">{dite.motif}</span>}
          <Avant texte={texte} />
        </>
      );
    },
  },
  {
    titre: "Constaté le",
    valeur: (texte) => derniere(texte)?.jour ?? null,
    cellule: (texte) => {
      const dite = derniere(texte);
      if (!dite) return "Jamais";
      return [enJour(dite.jour), dite.par && `par ${dite.par}`].filter(Boolean).join(", ");
    },
  },
  {
    titre: "Preuve",
    valeur: (texte) => derniere(texte)?.preuve ?? null,
    cellule: (texte) => derniere(texte)?.preuve ?? "Aucune",
  },
  { titre: "Suite", cellule: (texte) => <Declarer texte={texte} /> },
];

/** What was said before the last. */
function Avant({ texte: { declarations } }: { texte: TexteCyber }) {
  const [, ...avant] = declarations;
  if (avant.length === 0) return null;
  return (
    <details>
      <summary>Avant</summary>
      <ul>
        {avant.map(({ rang, jour, statut }) => (
          <li key={rang}>{`${enJour(jour)}, ${STATUTS[statut].mot}`}</li>
        ))}
      </ul>
    </details>
  );
}

// CONV-7-07
function Declarer({ texte }: { texte: TexteCyber }) {
  const dite = derniere(texte);
  return (
    <FormulaireAction
      titre="Dire l’état"
      objet={texte.titre}
      action="Enregistrer"
      relire={RELIRE_TEXTES}
      depart={{
        jour: aujourdhui(),
        ...{ statut: dite?.statut ?? "", motif: dite?.motif ?? "", preuve: dite?.preuve ?? "" },
      }}
      champs={[
        { nom: "statut", libelle: "État", genre: "choix", options: options(STATUTS) },
        { nom: "jour", libelle: "Constaté le", genre: "date" },
        {
          nom: "motif",
          libelle: "Raison, ou ce qui reste à faire",
          genre: "long",
          facultatif: true,
        },
        {
          nom: "preuve",
          libelle: "Où se trouve la preuve",
          aide: "Une référence, un dossier, une décision d’homologation.",
          facultatif: true,
        },
      ]}
      envoyer={async ({ statut, jour = "", motif, preuve }) => {
        const params = { path: { code: texte.code } };
        const body = {
          vue: dite?.rang ?? 0,
          statut: statut as Statut,
          jour,
          motif: motif || null,
          preuve: preuve || null,
        };
        await recevoir(api.POST("/portail/api/securite/textes/{code}", { params, body }));
      }}
    />
  );
}
