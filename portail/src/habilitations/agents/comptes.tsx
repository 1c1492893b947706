import { Link } from "@tanstack/react-router";
import { LienAnnexe } from "../../conventions/annexe-en-vigueur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import type { Colonne } from "../../kit/tableau.tsx";
import { TableauDistant } from "../../kit/tableau-distant.tsx";
import type { Vue } from "../../kit/vue-tableau.ts";
import { useVueGardee } from "../../kit/vues-gardees.tsx";
import { FILTRES, MOYENS, QUALITES } from "./ecriture.ts";
import type { Filtre, LigneAgent, Tri } from "./formes.ts";
import { useGestion } from "./gestion.ts";
import { NouveauCompte } from "./nouveau-compte.tsx";
import { OngletsComptes } from "./onglets.tsx";
import { Reperes, useTableauDeBord } from "./tableau-de-bord.tsx";

const TRIS: Readonly<Record<string, Tri>> = {
  Personne: "nom",
  Mission: "mission",
  Droits: "droits",
  "Dernière activité": "activite",
  "Prochaine fin": "fin",
};

/** The RGC's office: every account of the partner, and first those that need a decision. */
export function Comptes() {
  const [filtre, setFiltre] = useVueGardee<Filtre>("repère", "actifs");
  const { data: tableau } = useTableauDeBord();
  const gere = useGestion();
  const missions = new Map(tableau?.missions.map(({ code, libelle }) => [code, libelle]));
  return (
    <Page titre="Gestion des comptes">
      <OngletsComptes />
      <LienAnnexe nature="1">Rôle et responsabilités du RGC : annexe 1 en vigueur</LienAnnexe>
      <Reperes filtre={filtre} surFiltre={setFiltre} />
      {gere && <NouveauCompte />}
      <h2>{FILTRES[filtre]}</h2>
      <TableauDistant
        key={filtre}
        legende={FILTRES[filtre]}
        colonnes={colonnes(missions)}
        cle={({ id }) => id}
        cleRequete={["comptes", "agents", filtre]}
        parPage={50}
        tris={Object.keys(TRIS)}
        adresseExport={(vue) =>
          `/portail/api/gestion-des-comptes/agents/export?${new URLSearchParams(demande(filtre, vue))}`
        }
        charger={async (vue) => {
          const recu = await recevoir(
            api.GET("/portail/api/gestion-des-comptes/agents", {
              params: { query: { ...demande(filtre, vue), page: String(vue.page + 1) } },
            }),
          );
          return { lignes: recu.agents, total: recu.total };
        }}
        vide={
          <EtatVide titre="Aucun compte ici">
            <p>
              {filtre === "actifs" && gere
                ? "Créez un compte, importez un fichier ou branchez votre annuaire."
                : "Rien ne demande votre attention dans cette liste."}
            </p>
          </EtatVide>
        }
      />
    </Page>
  );
}

/** What the screen keeps, as the server is asked for it: the page and the export ask the same. */
function demande(filtre: Filtre, { recherche, tri }: Vue) {
  return {
    filtre,
    texte: recherche.slice(0, 100),
    ...(tri && {
      tri: TRIS[tri.titre] as Tri,
      sens: tri.sens === "descending" ? ("desc" as const) : ("asc" as const),
    }),
  };
}

function colonnes(missions: ReadonlyMap<string, string>): readonly Colonne<LigneAgent>[] {
  return [
    {
      titre: "Personne",
      entete: true,
      cellule: ({ id, prenom, nom, courriel }) => (
        <>
          <Link to="/gestion-des-comptes/agents/$id" params={{ id }}>
            {prenom} {nom}
          </Link>
          <span className="m-discret m-ligne">{courriel}</span>
        </>
      ),
    },
    {
      titre: "Mission",
      cellule: ({ mission, fonction, qualite, employeur, organisation }) => (
        <>
          {mission ? (missions.get(mission) ?? mission) : "À indiquer"}
          <span className="m-discret m-ligne">
            {[fonction, QUALITES[qualite], employeur ?? organisation].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    {
      titre: "Droits",
      cellule: ({ droits, suspendus }) => (
        <>
          {droits}
          {suspendus > 0 && (
            <span className="m-ligne">
              <Pastille ton="attention">{`${suspendus} suspendu${suspendus > 1 ? "s" : ""}`}</Pastille>
            </span>
          )}
        </>
      ),
    },
    {
      titre: "Dernière activité",
      cellule: ({ derniereActivite, moyenConnexion, moyenPrefere }) => (
        <>
          {derniereActivite ? enJour(derniereActivite) : "Jamais"}
          {moyenConnexion && (
            <span className="m-discret m-ligne">{MOYENS[moyenConnexion] ?? moyenConnexion}</span>
          )}
          {moyenPrefere === false && <Pastille ton="attention">À renforcer</Pastille>}
        </>
      ),
    },
    {
      titre: "Prochaine fin",
      cellule: ({ prochaineFin }) => (prochaineFin ? enJour(prochaineFin) : "Aucune"),
    },
    {
      titre: "État",
      cellule: ({ fermeLe, departLe }) =>
        fermeLe ? (
          <Pastille ton="grave">Fermé</Pastille>
        ) : departLe ? (
          <Pastille ton="attention">{`Départ le ${enJour(departLe)}`}</Pastille>
        ) : (
          <Pastille ton="bon">Ouvert</Pastille>
        ),
    },
  ];
}
