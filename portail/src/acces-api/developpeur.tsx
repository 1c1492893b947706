import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { enInstant } from "../kit/dates.ts";
import { Page } from "../kit/page.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { ApplicationResumee, Espace } from "./formes.ts";
import { OuvrirCompte } from "./ouvrir-compte.tsx";

/** The developer portal: the conditions first, then the account, then the applications. */
// ANX3-1-03 ANX3-1-06
export function Developpeur() {
  const espace = useQuery({
    queryKey: ["developpeur"],
    queryFn: () => recevoir(api.GET("/portail/api/developpeur")),
  });
  return (
    <Page titre="Espace développeur">
      <p>
        Vos applications appellent les API de francetravail.io : d’abord dans le bac à sable, puis
        en production après la décision rendue sur la demande d’accès de votre organisme.{" "}
        <a href="/francetravail.io">Documentation des API</a>
      </p>
      {espace.isPending && <Chargement phrase="Lecture en cours…" />}
      {espace.error && (
        <AlerteErreur erreur={espace.error} surReprise={() => void espace.refetch()} />
      )}
      {espace.data && <Etape espace={espace.data} />}
    </Page>
  );
}

function Etape({ espace }: { espace: Espace }) {
  if (!espace.cguAcceptees) {
    return (
      <Alerte gravite="warning" titre="Acceptez d’abord les conditions générales d’utilisation">
        <p>
          Une version des conditions de francetravail.io est en vigueur et vous ne l’avez pas encore
          acceptée. <Link to="/conditions">Lire et accepter les conditions</Link>
        </p>
      </Alerte>
    );
  }
  if (!espace.compte) return <OuvrirCompte prestataire={espace.prestataire} />;
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
