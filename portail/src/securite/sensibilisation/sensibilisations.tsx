import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../identite/session.ts";
import { Alerte } from "../../kit/alerte.tsx";
import { compter } from "../../kit/compter.ts";
import { enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import type { Personne } from "./formes.ts";
import { ModuleSensibilisation } from "./module.tsx";
import { ETATS, PUBLICS } from "./mots.ts";
import { requetePersonnes } from "./requetes.ts";

/** Who is up to date, for the RSSI and the RGC; what is read, for the security officer of either party. */
// CONV-7-13 CONV-7-14 CONV-7-15
export function PageSensibilisations() {
  const roles = useSession()?.roles ?? [];
  const tient = (...voulus: readonly string[]) => roles.some((role) => voulus.includes(role));
  return (
    <Page titre="Sensibilisation">
      <p className="m-chapeau">
        Toute personne qui accède aux outils est sensibilisée à la sécurité, puis chaque année. Le
        partenaire écrit ce qu’elle lit, ou part du modèle de l’opérateur.
      </p>
      {tient("RSSI", "RGC") && <Personnes />}
      {tient("RSSI", "CSSI") && <ModuleSensibilisation />}
    </Page>
  );
}

function Personnes() {
  const { data, error, refetch } = useQuery(requetePersonnes);
  const enRetard = data?.personnes.filter(({ etat }) => etat === "EN_RETARD" || etat === "FERMEE");
  return (
    <section aria-labelledby="personnes">
      <h2 id="personnes">Personnes</h2>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des personnes…" />
      {data && data.sansModule.length > 0 && (
        <Alerte gravite="warning" titre="Aucune sensibilisation n’est publiée">
          <p>
            {`${data.sansModule.join(", ")}\u202f: les accès restent ouverts, mais la convention la demande. Le RSSI peut partir du modèle de l’opérateur.`}
          </p>
        </Alerte>
      )}
      {data && enRetard && data.personnes.length > 0 && (
        <p>
          {`${compter(enRetard.length, "personne est", "personnes sont")} en retard. Les outils se ferment après une première échéance dépassée, ou ${compter(data.delaiJours, "jour", "jours")} après celle d’un renouvellement, et s’ouvrent de nouveau dès la lecture confirmée.`}
        </p>
      )}
      {data && (
        <TableauDonnees
          legende="Sensibilisation des personnes"
          fichier="sensibilisations"
          lignes={data.personnes}
          cle={({ id }) => id}
          colonnes={COLONNES}
          vide={
            <EtatVide titre="Personne à suivre">
              <p>Les personnes habilitées paraissent ici une fois la sensibilisation publiée.</p>
            </EtatVide>
          }
        />
      )}
    </section>
  );
}

const enNom = ({ nom, prenom }: Personne) => `${nom} ${prenom}`;

const COLONNES: readonly ColonneDonnees<Personne>[] = [
  { titre: "Personne", entete: true, valeur: enNom, cellule: enNom },
  {
    titre: "Organisme",
    filtre: true,
    valeur: ({ organisation }) => organisation,
    cellule: ({ organisation }) => organisation,
  },
  {
    titre: "Ce qu’elle fait",
    filtre: true,
    valeur: ({ publics }) => publics.map((un) => PUBLICS[un]),
    cellule: ({ publics }) => publics.map((un) => PUBLICS[un]).join(", "),
  },
  {
    titre: "Dernière suivie",
    valeur: ({ derniere }) => derniere,
    cellule: ({ derniere }) => (derniere ? enJour(derniere) : "Aucune"),
  },
  {
    titre: "À suivre au plus tard le",
    valeur: ({ echeance }) => echeance,
    cellule: ({ echeance }) => enJour(echeance),
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS[etat].mot,
    cellule: ({ etat }) => <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>,
  },
];
