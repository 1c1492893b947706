import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import type { Recu } from "../kit/contrats.ts";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { Courriel } from "./courriel.tsx";

type Reponse = Recu<"/portail/api/operateur/courriels">;
type Ligne = Reponse["courriels"][number];

const ETATS = { a_envoyer: "À envoyer", envoye: "Envoyé", echec: "Échec" } as const;

/** The opérateur's outbox: every e-mail, its state, its proof, and sending again. */
export function Courriels() {
  const [ouvert, setOuvert] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["courriels"],
    queryFn: () => recevoir(api.GET("/portail/api/operateur/courriels")),
    refetchOnMount: "always",
  });
  return (
    <Page titre="Courriels">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des courriels…" />
      {data?.courrier === "dossier" && (
        <p>
          Aucun serveur de courrier n’est réglé : les courriels s’écrivent dans le dossier de la
          plateforme et se lisent ici. Personne ne les reçoit.
        </p>
      )}
      {ouvert && <Courriel key={ouvert} id={ouvert} surFermeture={() => setOuvert(null)} />}
      {data && (
        <TableauDonnees
          legende="Courriels, du plus récent au plus ancien"
          colonnes={[...COLONNES, colonneOuvrir(setOuvert)]}
          lignes={data.courriels}
          cle={({ id }) => id}
          fichier="courriels"
          vide={
            <p>
              Aucun courriel. Chaque avis adressé à une personne (nomination, droit, demande,
              convention) apparaîtra ici avec la preuve de son envoi.
            </p>
          }
        />
      )}
    </Page>
  );
}

const COLONNES: readonly ColonneDonnees<Ligne>[] = [
  { titre: "Objet", cellule: ({ objet }) => objet, valeur: ({ objet }) => objet, entete: true },
  {
    titre: "Destinataire",
    cellule: ({ destinataire }) => <span className="m-texte-avis">{destinataire}</span>,
    valeur: ({ destinataire }) => destinataire,
  },
  {
    titre: "État",
    cellule: ({ etat, erreur }) => (
      <>
        {ETATS[etat]}
        {erreur && <span className="m-discret m-ligne">{erreur}</span>}
      </>
    ),
    valeur: ({ etat }) => ETATS[etat],
    filtre: true,
  },
  {
    titre: "Déposé",
    cellule: ({ deposeLe }) => enInstant(deposeLe),
    valeur: ({ deposeLe }) => deposeLe,
  },
  {
    titre: "Envoyé",
    cellule: ({ envoyeLe }) => (envoyeLe ? enInstant(envoyeLe) : "Pas encore"),
    valeur: ({ envoyeLe }) => envoyeLe,
  },
];

function colonneOuvrir(surOuverture: (id: string) => void): ColonneDonnees<Ligne> {
  return {
    titre: "Détail",
    cellule: ({ id, objet }) => (
      <button
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm"
        onClick={() => surOuverture(id)}
      >
        Ouvrir<span className="fr-sr-only"> le courriel : {objet}</span>
      </button>
    ),
  };
}
