import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { ETATS_COMITE, enScore, METHODES } from "./ecriture.ts";
import type { Due, ResumeComite, ResumeEvaluation, Suivies } from "./formes.ts";
import { Convoquer, Ouvrir } from "./ouvrir.tsx";
import { requeteSecurite } from "./requetes.ts";

/** The yearly evaluations and the committees, for the security officer of either party. */
// CONV-7-08 CONV-7-10 CONV-7-12
export function PageSecurite() {
  const { data, error, refetch } = useQuery(requeteSecurite);
  return (
    <Page titre="Sécurité">
      <p className="m-chapeau">
        Le partenaire évalue chaque année la sécurité de ses moyens d’accès. Il en partage le suivi
        s’il le veut ; l’une ou l’autre partie réunit un comité.
      </p>
      <p>
        <Link to="/securite/textes" className="fr-link">
          Textes de cybersécurité
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du suivi de la sécurité…" />
      {data && (
        <>
          <Evaluations suivies={data} />
          <Comites suivies={data} />
        </>
      )}
    </Page>
  );
}

function Evaluations({ suivies: { partie, echeances, evaluations } }: { suivies: Suivies }) {
  const sienne = partie === "partenaire";
  return (
    <section aria-labelledby="evaluations">
      <h2 id="evaluations">Évaluations</h2>
      {sienne && echeances.map((due) => <Echeance key={due.partenaireId} due={due} />)}
      {sienne && echeances.length === 0 && (
        <p>Votre conseil départemental, partie à la convention, tient cette évaluation.</p>
      )}
      {!sienne && (
        <TableauDonnees
          legende="Évaluations dues"
          fichier="evaluations-dues"
          lignes={echeances}
          cle={({ partenaireId }) => partenaireId}
          colonnes={DUES}
          vide={<p>Aucun partenaire n’est sous convention.</p>}
        />
      )}
      {!sienne && <h3>Évaluations partagées</h3>}
      {sienne && echeances.length > 0 && <Ouvrir />}
      <TableauDonnees
        legende={sienne ? "Évaluations" : "Évaluations partagées"}
        fichier="evaluations-de-securite"
        lignes={evaluations}
        cle={({ id }) => id}
        colonnes={sienne ? EVALUATIONS : [PARTENAIRE, ...EVALUATIONS]}
        vide={
          <EtatVide titre={sienne ? "Aucune évaluation" : "Aucune évaluation partagée"}>
            <p>
              {sienne
                ? "Commencez celle de cette année : elle n’est lue que par vous."
                : "Un partenaire partage le suivi de la sienne quand il le veut."}
            </p>
          </EtatVide>
        }
      />
    </section>
  );
}

function Echeance({ due: { derniere, prochaine, enRetard } }: { due: Due }) {
  return (
    <p>
      {derniere
        ? `Dernière évaluation conclue : ${enJour(derniere)}. `
        : "Aucune évaluation n’est encore conclue. "}
      {`La prochaine est à faire le ${enJour(prochaine)} au plus tard. `}
      {enRetard && <Pastille ton="grave">En retard</Pastille>}
    </p>
  );
}

function Comites({ suivies: { partie, echeances, comites } }: { suivies: Suivies }) {
  return (
    <section aria-labelledby="comites">
      <h2 id="comites">Comités de sécurité</h2>
      {echeances.length > 0 && <Convoquer partie={partie} echeances={echeances} />}
      <TableauDonnees
        legende="Comités de sécurité"
        fichier="comites-de-securite"
        lignes={comites}
        cle={({ id }) => id}
        colonnes={COMITES}
        vide={
          <EtatVide titre="Aucun comité">
            <p>L’une ou l’autre partie peut en réunir un quand elle le demande.</p>
          </EtatVide>
        }
      />
    </section>
  );
}

const DUES: readonly ColonneDonnees<Due>[] = [
  {
    titre: "Partenaire",
    entete: true,
    valeur: ({ organisation }) => organisation,
    cellule: ({ organisation }) => organisation,
  },
  {
    titre: "Dernière",
    valeur: ({ derniere }) => derniere,
    cellule: ({ derniere }) => (derniere ? enJour(derniere) : "Aucune"),
  },
  {
    titre: "À faire avant",
    valeur: ({ prochaine }) => prochaine,
    cellule: ({ prochaine, enRetard }) => (
      <>
        {`${enJour(prochaine)} `}
        {enRetard && <Pastille ton="grave">En retard</Pastille>}
      </>
    ),
  },
];

const PARTENAIRE: ColonneDonnees<ResumeEvaluation> = {
  titre: "Partenaire",
  filtre: true,
  valeur: ({ organisation }) => organisation,
  cellule: ({ organisation }) => organisation,
};

const EVALUATIONS: readonly ColonneDonnees<ResumeEvaluation>[] = [
  {
    titre: "Évaluation",
    entete: true,
    valeur: ({ jour }) => jour,
    cellule: ({ id, jour }) => (
      <Link to="/securite/evaluations/$id" params={{ id }} className="fr-link">
        {`Évaluation du ${enJour(jour)}`}
      </Link>
    ),
  },
  {
    titre: "Méthode",
    filtre: true,
    valeur: ({ methode }) => METHODES[methode],
    cellule: ({ methode }) => METHODES[methode],
  },
  {
    titre: "Score",
    valeur: ({ score }) => score,
    cellule: ({ score }) => enScore(score) ?? "Sans score",
  },
  {
    titre: "Actions ouvertes",
    valeur: ({ actionsOuvertes }) => actionsOuvertes,
    cellule: ({ actionsOuvertes, actionsEnRetard }) => (
      <>
        {`${actionsOuvertes} `}
        {actionsEnRetard > 0 && (
          <Pastille ton="grave">{`Dont ${actionsEnRetard} en retard`}</Pastille>
        )}
      </>
    ),
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ close }) => (close ? "Conclue" : "En cours"),
    cellule: ({ close, partagee }) => (
      <>
        <Pastille ton={close ? "bon" : "attention"}>{close ? "Conclue" : "En cours"}</Pastille>{" "}
        {partagee && <Pastille ton="neutre">Partagée</Pastille>}
      </>
    ),
  },
];

const COMITES: readonly ColonneDonnees<ResumeComite>[] = [
  {
    titre: "Comité",
    entete: true,
    valeur: ({ jour }) => jour,
    cellule: ({ id, jour }) => (
      <Link to="/securite/comites/$id" params={{ id }} className="fr-link">
        {`Comité du ${enJour(jour)}`}
      </Link>
    ),
  },
  {
    titre: "Partenaire",
    filtre: true,
    valeur: ({ partenaire }) => partenaire,
    cellule: ({ partenaire }) => partenaire,
  },
  {
    titre: "Réuni par",
    filtre: true,
    valeur: ({ convoquePar }) => convoquePar,
    cellule: ({ convoquePar }) => convoquePar,
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS_COMITE[etat].mot,
    cellule: ({ etat }) => (
      <Pastille ton={ETATS_COMITE[etat].ton}>{ETATS_COMITE[etat].mot}</Pastille>
    ),
  },
];
