import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import { DonnerDroit } from "./donner-droit.tsx";
import { DroitsAgent } from "./droits-agent.tsx";
import { CAPACITES, GENRES, MOYENS, QUALITES } from "./ecriture.ts";
import { FonctionsAgent } from "./fonctions-agent.tsx";
import type { Fiche } from "./formes.ts";
import { useGestion } from "./gestion.ts";
import { SortieAgent } from "./sortie-agent.tsx";
import { nommer, type Tableau, useTableauDeBord } from "./tableau-de-bord.tsx";
import { EvenementRh, RouvrirCompte, SecondFacteurPerdu } from "./vie-du-compte.tsx";
import "./agents.css";

/** One account: who, their rights, what was done to them, and what may be done. */
export function FicheAgent() {
  const { id } = useParams({ strict: false }) as { id: string };
  const requetes = useQueryClient();
  const gere = useGestion();
  const { data: tableau } = useTableauDeBord();
  const { data, error, refetch } = useQuery({
    queryKey: ["comptes", "agent", id],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/gestion-des-comptes/agents/{id}", { params: { path: { id } } }),
      ),
  });
  const relire = () => requetes.invalidateQueries({ queryKey: ["comptes"] });
  return (
    <Page titre="Un compte" entete={data ? `${data.agent.prenom} ${data.agent.nom}` : "Un compte"}>
      <p>
        <Link to="/gestion-des-comptes">Tous les comptes</Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du compte…" />
      {data && (
        <>
          <Identite fiche={data} />
          <h2>Droits</h2>
          <DroitsAgent fiche={data} surChangement={relire} />
          {gere && !data.agent.fermeLe && <DonnerDroit fiche={data} surChangement={relire} />}
          <h2>Fonctions</h2>
          <FonctionsAgent fiche={data} surChangement={relire} />
          {gere && <VieDuCompte fiche={data} surChangement={relire} />}
          <h2>Historique</h2>
          <TableauDonnees
            legende="Historique du compte"
            lignes={data.historique}
            cle={({ le, genre }, rang) => `${le}-${genre}-${rang}`}
            colonnes={historique(tableau)}
            fichier="historique-du-compte"
            vide={<EtatVide titre="Rien n’est encore arrivé à ce compte." />}
          />
        </>
      )}
    </Page>
  );
}

/** What may happen to an account: it closes, opens again, changes, loses its second factor. */
function VieDuCompte({
  fiche,
  surChangement,
}: {
  fiche: Fiche;
  surChangement: () => Promise<unknown>;
}) {
  if (fiche.agent.fermeLe) return <RouvrirCompte fiche={fiche} surChangement={surChangement} />;
  return (
    <>
      <SortieAgent fiche={fiche} surChangement={surChangement} />
      <EvenementRh fiche={fiche} />
      <SecondFacteurPerdu fiche={fiche} />
    </>
  );
}

type Fait = Fiche["historique"][number];

function historique(tableau: Tableau): readonly ColonneDonnees<Fait>[] {
  // What happened to a right begins with its module.
  const ecrire = ({ detail }: Fait) => {
    const [module = "", ...suite] = detail.split(SEPARATEUR);
    return [nommer(tableau?.modules, module), ...suite].join(SEPARATEUR);
  };
  return [
    { titre: "Le", valeur: ({ le }) => le, cellule: ({ le }) => enInstant(le) },
    {
      titre: "Fait",
      entete: true,
      valeur: ({ genre }) => GENRES[genre] ?? genre,
      cellule: ({ genre }) => GENRES[genre] ?? genre,
    },
    { titre: "Détail", valeur: ecrire, cellule: (fait) => ecrire(fait) || "Sans détail" },
    { titre: "Par", valeur: auteurEcrit, cellule: auteurEcrit },
  ];
}

const SEPARATEUR = " · ";

function auteurEcrit({ auteur, capacite }: Fait): string {
  return `${auteur} (${CAPACITES[capacite] ?? capacite})`;
}

function direMoyen({ moyenConnexion: moyen, moyenPrefere }: Fiche["agent"]): string {
  if (!moyen) return "Jamais";
  const dit = MOYENS[moyen] ?? moyen;
  return moyenPrefere ? dit : `${dit}, à renforcer`;
}

function Identite({ fiche: { agent } }: { fiche: Fiche }) {
  const { data } = useTableauDeBord();
  const mission = data?.missions.find(({ code }) => code === agent.mission)?.libelle;
  const lignes: readonly (readonly [string, string])[] = [
    ["Adresse électronique", agent.courriel],
    ["Identifiant", agent.identifiant],
    ["Employeur", `${agent.organisation} (${(QUALITES[agent.qualite] ?? "").toLowerCase()})`],
    ["Mission", mission ?? "À indiquer : aucun droit ne peut être donné sans mission."],
    ["Fonction", agent.fonction || "Non indiquée"],
    ["Dernière activité", agent.derniereActivite ? enJour(agent.derniereActivite) : "Jamais"],
    ["Connexion", direMoyen(agent)],
    ...(agent.departLe ? [["Départ", enJour(agent.departLe)] as const] : []),
    ...(agent.changementLe
      ? [["Changement de fonctions", enJour(agent.changementLe)] as const]
      : []),
    ...(agent.fermeLe
      ? [["Compte fermé", `${enInstant(agent.fermeLe)} : ${agent.fermeMotif ?? ""}`] as const]
      : []),
  ];
  return (
    <dl className="m-definitions m-carte">
      {lignes.map(([terme, valeur]) => (
        <div key={terme}>
          <dt>{terme}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
