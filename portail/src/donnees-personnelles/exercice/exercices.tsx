import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import { DROITS, ETATS, nommer } from "./ecriture.ts";
import type { Resume, ResumeEntraide } from "./formes.ts";
import { Recevoir } from "./recevoir.tsx";
import { requeteExercices } from "./requetes.ts";

/** The requests by which persons exercise their rights, and the help that the other party asks for. */
// CONV-5-15 CONV-5-16 CONV-5-17
export function ExercicesDesDroits() {
  const { data, error, refetch } = useQuery(requeteExercices);
  return (
    <Page titre="Exercice des droits">
      <p className="m-chapeau">
        Une personne qui exerce ses droits reçoit réponse dans le mois. Le délai se prolonge de deux
        mois, une fois, si elle en est informée avec le motif dans le premier mois.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des demandes…" />
      {data && (
        <>
          <Recevoir />
          <h2>Demandes des personnes</h2>
          <TableauDonnees
            legende="Demandes des personnes"
            fichier="exercice-des-droits"
            lignes={data.demandes}
            cle={({ id }) => id}
            colonnes={DEMANDES}
            vide={
              <EtatVide titre="Aucune demande">
                <p>Enregistrez celles que vous recevez par courrier, courriel ou au guichet.</p>
              </EtatVide>
            }
          />
          <h2>Aides demandées par l’autre partie</h2>
          <TableauDonnees
            legende="Aides demandées par l’autre partie"
            fichier="entraides"
            lignes={data.entraides}
            cle={({ id }) => id}
            colonnes={ENTRAIDES}
            vide={
              <EtatVide titre="Aucune aide demandée">
                <p>L’autre partie n’a pas besoin de vous pour répondre à une personne.</p>
              </EtatVide>
            }
          />
        </>
      )}
    </Page>
  );
}

const DROIT: ColonneDonnees<Pick<Resume, "droit">> = {
  titre: "Droit",
  filtre: true,
  valeur: ({ droit }) => DROITS[droit],
  cellule: ({ droit }) => DROITS[droit],
};
const ECHEANCE: ColonneDonnees<{ echeance: string }> = {
  titre: "À répondre avant la fin du",
  valeur: ({ echeance }) => echeance,
  cellule: ({ echeance }) => enJour(echeance),
};

const DEMANDES: readonly ColonneDonnees<Resume>[] = [
  {
    titre: "Demande",
    entete: true,
    valeur: ({ numero, personne }) => `${numero} ${nommer(personne)}`,
    cellule: ({ id, numero, personne, organisation }) => (
      <>
        <Link to="/exercice-des-droits/$id" params={{ id }} className="fr-link">
          {`N° ${numero}, ${nommer(personne)}`}
        </Link>
        <span className="m-discret m-ligne">{organisation}</span>
      </>
    ),
  },
  DROIT,
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS[etat].mot,
    cellule: ({ etat, enRetard, prolongee }) => (
      <>
        <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>
        {prolongee && (
          <>
            {" "}
            <Pastille ton="neutre">Prolongée</Pastille>
          </>
        )}
        {enRetard && (
          <>
            {" "}
            <Pastille ton="grave">En retard</Pastille>
          </>
        )}
      </>
    ),
  },
  {
    titre: "Reçue le",
    valeur: ({ recueLe }) => recueLe,
    cellule: ({ recueLe }) => enJour(recueLe),
  },
  ECHEANCE,
];

const ENTRAIDES: readonly ColonneDonnees<ResumeEntraide>[] = [
  {
    titre: "Aide",
    entete: true,
    valeur: ({ numero, personne }) => `${numero} ${nommer(personne)}`,
    cellule: ({ id, numero, personne, organisation }) => (
      <>
        <Link to="/entraides/$id" params={{ id }} className="fr-link">
          {`N° ${numero}, ${nommer(personne)}`}
        </Link>
        <span className="m-discret m-ligne">{`Demandée par ${organisation}`}</span>
      </>
    ),
  },
  DROIT,
  {
    titre: "État",
    filtre: true,
    valeur: ({ repondue }) => (repondue ? "Répondue" : "À répondre"),
    cellule: ({ repondue, enRetard }) => (
      <>
        <Pastille ton={repondue ? "bon" : "attention"}>
          {repondue ? "Répondue" : "À répondre"}
        </Pastille>
        {enRetard && (
          <>
            {" "}
            <Pastille ton="grave">En retard</Pastille>
          </>
        )}
      </>
    ),
  },
  ECHEANCE,
];
