import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { personneEcrite } from "../accompagnement/ecriture.ts";
import { moduleOuvert } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Onglets } from "../kit/onglets.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import type { Colonne } from "../kit/tableau.tsx";
import { TableauDistant } from "../kit/tableau-distant.tsx";
import {
  A_FAIRE,
  type Activite,
  EN_RETARD,
  FAMILLES,
  type Famille,
  type Genre,
  ORIENTATION,
  RENDEZ_VOUS,
} from "./familles.ts";

const PAR_PAGE = 20;

/** What there is to do for the people of one's own organisation, a family a page. */
// ANX4-D-01 ANX4-D-03 ANX4-D-04
function PageActivites({ famille }: { famille: Famille }) {
  const session = useSession();
  const [comptes, setComptes] = useState<readonly Compte[]>([]);
  const ouvertes = FAMILLES.filter(({ module }) => moduleOuvert(session, module));
  const titre = `Activités : ${famille.titre.toLowerCase()}`;
  return (
    <Page titre={titre}>
      {ouvertes.length > 1 && <Onglets titre="Familles d’activités" salles={ouvertes} />}
      <p className="m-chapeau">{famille.chapeau}</p>
      <Resume comptes={comptes} mots={famille.mots} />
      <TableauDistant
        legende={titre}
        colonnes={famille === RENDEZ_VOUS ? colonnesRendezVous(famille) : colonnes(famille)}
        filtres={{ [A_FAIRE]: Object.values(famille.mots), Échéance: [EN_RETARD] }}
        cle={({ cle, genre, debut }) => `${cle} ${genre} ${debut}`}
        cleRequete={["activites", famille.code]}
        parPage={PAR_PAGE}
        charger={async (vue) => {
          const lues = await famille.lire(vue);
          setComptes(lues.comptes);
          return { lignes: lues.activites, total: lues.total };
        }}
        vide={
          <EtatVide titre="Rien à faire ici">
            <p>{famille.vide}</p>
          </EtatVide>
        }
      />
    </Page>
  );
}

export const PageActivitesOrientation = () => <PageActivites famille={ORIENTATION} />;
export const PageActivitesRendezVous = () => <PageActivites famille={RENDEZ_VOUS} />;

interface Compte {
  genre: Genre;
  nombre: number;
  enRetard: number;
}

/** How much of each, and how much of it is late. */
function Resume({ comptes, mots }: { comptes: readonly Compte[]; mots: Famille["mots"] }) {
  if (comptes.length === 0) return null;
  return (
    <ul className="m-nue m-bloc" aria-label="Nombre d’activités">
      {comptes.map(({ genre, nombre, enRetard }) => (
        <li key={genre}>
          {mots[genre]} : <strong>{nombre.toLocaleString("fr-FR")}</strong>
          {enRetard > 0 && `, dont ${enRetard.toLocaleString("fr-FR")} en retard`}
        </li>
      ))}
    </ul>
  );
}

function colonnes({ mots, suite }: Famille): Colonne<Activite>[] {
  return [
    {
      titre: "Personne",
      entete: true,
      cellule: ({ cle, personne }) =>
        personne ? (
          <>
            <Link to={suite} params={{ cle }} className="fr-link">
              {personneEcrite(personne)}
            </Link>
            <span className="m-discret m-ligne">Naissance : {enJour(personne.dateNaissance)}</span>
          </>
        ) : (
          "Dossier disparu"
        ),
    },
    { titre: A_FAIRE, cellule: ({ genre }) => mots[genre] },
    {
      titre: "Échéance",
      cellule: ({ echeance, enRetard }) => (
        <>
          {enJour(echeance)} {enRetard && <Pastille ton="grave">En retard</Pastille>}
        </>
      ),
    },
  ];
}

function colonnesRendezVous(famille: Famille): Colonne<Activite>[] {
  return colonnes(famille).toSpliced(2, 0, {
    titre: "Rendez-vous",
    cellule: ({ debut }) => (debut ? enInstant(debut) : "Aucun encore"),
  });
}
