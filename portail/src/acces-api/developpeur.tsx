import { Link } from "@tanstack/react-router";
import { enInstant } from "../kit/dates.ts";
import { Page } from "../kit/page.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { ApplicationResumee, Espace } from "./formes.ts";
import { PorteDeveloppeur } from "./porte-developpeur.tsx";

/** The developer portal: the conditions first, then the account, then the applications. */
export function Developpeur() {
  return (
    <Page titre="Espace développeur">
      <p>
        Vos applications appellent les API de francetravail.io : d’abord dans le bac à sable, puis
        en production après la décision rendue sur la demande d’accès de votre organisme.{" "}
        <a href="/francetravail.io">Documentation des API</a>
      </p>
      <PorteDeveloppeur>{(espace) => <Applications espace={espace} />}</PorteDeveloppeur>
    </Page>
  );
}

function Applications({ espace }: { espace: Espace }) {
  return (
    <section aria-labelledby="mes-applications">
      <h2 id="mes-applications">Mes applications</h2>
      {espace.applications.length > 0 && (
        <p>
          <Link to="/developpeur/nouvelle" className="fr-btn">
            Créer une application
          </Link>
        </p>
      )}
      <TableauDonnees
        legende="Mes applications"
        colonnes={COLONNES}
        lignes={espace.applications}
        cle={({ id }) => id}
        fichier="applications"
        vide={<Aucune />}
      />
    </section>
  );
}

function etat({ bloquee, enProduction }: ApplicationResumee): string {
  if (bloquee) return "Bloquée par l’opérateur";
  if (enProduction === 0) return "Bac à sable";
  return enProduction === 1 ? "1 API en production" : `${enProduction} API en production`;
}

const COLONNES: readonly ColonneDonnees<ApplicationResumee>[] = [
  {
    titre: "Application",
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ id, nom, description }) => (
      <>
        <Link to="/developpeur/applications/$id" params={{ id }} className="fr-link">
          {nom}
        </Link>
        {description && <span className="m-discret m-ligne">{description}</span>}
      </>
    ),
  },
  {
    titre: "Identifiant",
    valeur: ({ clientId }) => clientId,
    cellule: ({ clientId }) => <code className="m-cle">{clientId}</code>,
  },
  { titre: "État", valeur: etat, cellule: etat, filtre: true },
  {
    titre: "Dernier appel",
    valeur: ({ dernierAppel }) => dernierAppel,
    cellule: ({ dernierAppel }) => (dernierAppel ? enInstant(dernierAppel) : "Jamais"),
  },
];

function Aucune() {
  return (
    <div className="m-vide">
      <p className="m-vide-titre">Vous n’avez pas encore d’application</p>
      <p>
        Créez-en une : elle reçoit un identifiant et un secret, et peut appeler le bac à sable de
        toutes les API aussitôt.
      </p>
      <Link to="/developpeur/nouvelle" className="fr-btn">
        Créer ma première application
      </Link>
    </div>
  );
}
