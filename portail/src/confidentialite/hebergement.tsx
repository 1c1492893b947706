import { Alerte } from "../kit/alerte.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { type Lieu, nommerComposant, nommerPays } from "./formes.ts";

/** Where each component processes the data, and why when it is out of the European Union. */
// CONV-6-01
export function Hebergement({
  lieux,
  manquants,
}: {
  lieux: readonly Lieu[];
  manquants: readonly string[];
}) {
  return (
    <section aria-labelledby="hebergement">
      <h2 id="hebergement">Lieux de traitement</h2>
      {manquants.length > 0 && (
        <Alerte gravite="warning" titre="Lieux non déclarés">
          L’opérateur n’a pas encore déclaré où ces composants traitent les données :{" "}
          {manquants.map(nommerComposant).join(", ")}.
        </Alerte>
      )}
      <TableauDonnees
        legende="Lieux de traitement"
        fichier="hebergement"
        lignes={lieux}
        cle={({ composant }) => composant}
        colonnes={COLONNES}
        vide={
          <EtatVide titre="Aucun lieu déclaré">
            <p>Chacun s’affichera ici dès qu’il sera déclaré au démarrage de la plateforme.</p>
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
