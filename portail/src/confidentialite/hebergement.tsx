import { enInstant } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { type Lieu, nommerComposant, nommerPays } from "./formes.ts";

/** Where each component processes the data, and why when it is out of the European Union. */
// CONV-6-01
export function Hebergement({ lieux }: { lieux: readonly Lieu[] }) {
  return (
    <section aria-labelledby="hebergement">
      <h2 id="hebergement">Lieux de traitement</h2>
      <TableauDonnees
        legende="Lieux de traitement"
        fichier="hebergement"
        lignes={lieux}
        cle={({ composant }) => composant}
        colonnes={COLONNES}
        vide={
          <EtatVide titre="Aucun lieu déclaré">
            <p>
              Cette plateforme n’est pas en production : elle n’y démarre qu’une fois dit où chaque
              composant traite les données.
            </p>
          </EtatVide>
        }
      />
    </section>
  );
}

const COLONNES: readonly ColonneDonnees<Lieu>[] = [
  {
    titre: "Composant",
    entete: true,
    valeur: ({ composant }) => nommerComposant(composant),
    cellule: ({ composant }) => nommerComposant(composant),
  },
  {
    titre: "Pays",
    valeur: ({ pays }) => nommerPays(pays),
    cellule: ({ pays, horsUnion }) => (
      <>
        {`${nommerPays(pays)} `}
        {horsUnion && <Pastille ton="attention">Hors Union européenne</Pastille>}
      </>
    ),
  },
  {
    titre: "Justification",
    valeur: ({ justification }) => justification,
    cellule: ({ justification }) => justification ?? "Sans objet",
  },
  {
    titre: "Déclaré",
    valeur: ({ declareLe }) => declareLe,
    cellule: ({ declareLe }) => enInstant(declareLe),
  },
];
