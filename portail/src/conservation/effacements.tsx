import { enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { Suivi } from "./formes.ts";

const REGLES: Readonly<Record<string, string>> = {
  archivage: "Dossiers archivés",
  terme: "Dossiers effacés au terme",
  "non-inscrit": "Dossiers de personnes non inscrites effacés",
  rqth: "Reconnaissances de handicap effacées",
  detention: "Détentions effacées",
  reouverture: "Dossiers archivés rouverts par un gel",
  traces: "Lignes du journal effacées",
  alertes: "Alertes de consultation effacées",
  sessions: "Sessions effacées",
};

type Ligne = Suivi["effacements"][number];

/** What was archived or erased, day by day: counts, of nobody. */
// CONV-5-18
export function Effacements({ suivi: { effacements } }: { suivi: Suivi }) {
  return (
    <section aria-labelledby="effacements">
      <h2 id="effacements">Ce qui a été effacé</h2>
      <TableauDonnees
        legende="Archivages et effacements"
        fichier="effacements"
        lignes={effacements}
        cle={({ jour, famille, regle }) => `${jour} ${famille} ${regle}`}
        colonnes={COLONNES}
        vide={
          <EtatVide titre="Rien n’est encore arrivé à son terme">
            <p>Chaque jour où des données sont archivées ou effacées se lira ici, sans nom.</p>
          </EtatVide>
        }
      />
    </section>
  );
}

const COLONNES: readonly ColonneDonnees<Ligne>[] = [
  {
    titre: "Jour",
    entete: true,
    valeur: ({ jour }) => jour,
    cellule: ({ jour }) => enJour(jour),
  },
  {
    titre: "Quoi",
    filtre: true,
    valeur: ({ regle }) => REGLES[regle] ?? regle,
    cellule: ({ regle }) => REGLES[regle] ?? regle,
  },
  { titre: "Combien", valeur: ({ nombre }) => nombre, cellule: ({ nombre }) => nombre },
];
