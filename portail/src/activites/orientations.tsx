import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { chiffreEcrit, chiffreExporte, valeurEcrite, ventilationEcrite } from "./ecriture.ts";
import type { Cellule, Pilotage } from "./formes.ts";

type Ligne = Cellule & { readonly ventilation: string; readonly valeur: string };

/** What is sent to the committees of the orientations and of the use of criteria. */
// B3-14
export function OrientationsTransmises({ orientations, seuil }: Pilotage) {
  const lignes = orientations.flatMap(({ code, lignes: parts }) =>
    parts.map((part) => ({
      ...part,
      ventilation: ventilationEcrite(code),
      valeur: valeurEcrite(code, part.valeur),
    })),
  );
  return (
    <section aria-labelledby="orientations">
      <h2 id="orientations">Orientations et usage des critères</h2>
      <p>
        La dernière orientation de chaque personne pendant la période. Ce que le décideur transmet
        aux comités : la liste et le rythme, à confirmer, sont des paramètres datés.
      </p>
      <TableauDonnees
        legende="Orientations et usage des critères"
        colonnes={colonnesDe(seuil)}
        lignes={lignes}
        cle={({ ventilation, valeur }) => `${ventilation} ${valeur}`}
        fichier="orientations-et-criteres"
        parPage={20}
        vide={<EtatVide titre="Aucune orientation pendant cette période" />}
      />
    </section>
  );
}

function colonnesDe(seuil: number): ColonneDonnees<Ligne>[] {
  return [
    {
      titre: "Répartition",
      filtre: true,
      valeur: ({ ventilation }) => ventilation,
      cellule: ({ ventilation }) => ventilation,
    },
    { titre: "Valeur", entete: true, valeur: ({ valeur }) => valeur, cellule: (l) => l.valeur },
    {
      titre: "Personnes",
      valeur: (ligne) => chiffreExporte(ligne, seuil),
      cellule: (ligne) => chiffreEcrit(ligne, seuil),
    },
  ];
}
