import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { chiffreEcrit, chiffreExporte, INDICATEURS, PUBLICS } from "./ecriture.ts";
import type { Indicateur, Pilotage } from "./formes.ts";

type Ligne = Indicateur & { readonly famille: string };

/** The services rendered to each public, and the intensive accompaniment. */
// RAPP-05 B4-13
export function Indicateurs({ services, intensif, seuil }: Pilotage) {
  const lignes = [
    ...services.map((i) => ({ ...i, famille: "Services rendus" })),
    ...intensif.map((i) => ({ ...i, famille: "Accompagnement intensif" })),
  ];
  return (
    <section aria-labelledby="indicateurs">
      <h2 id="indicateurs">Indicateurs par public</h2>
      <p>Une personne compte dans chacun de ses publics : les colonnes ne s’additionnent pas.</p>
      <TableauDonnees
        legende="Indicateurs par public"
        colonnes={[...NOMS, ...colonnesDe(seuil)]}
        lignes={lignes}
        cle={({ code }) => code}
        fichier="indicateurs-par-public"
        vide={<EtatVide titre="Aucun indicateur" />}
      />
    </section>
  );
}

const NOMS: readonly ColonneDonnees<Ligne>[] = [
  {
    titre: "Indicateur",
    entete: true,
    valeur: ({ code }) => INDICATEURS[code]?.[0] ?? code,
    cellule: ({ code }) => (
      <>
        {INDICATEURS[code]?.[0] ?? code}
        <span className="m-discret m-ligne">{INDICATEURS[code]?.[1]}</span>
      </>
    ),
  },
  {
    titre: "Famille",
    filtre: true,
    valeur: ({ famille }) => famille,
    cellule: ({ famille }) => famille,
  },
];

function colonnesDe(seuil: number): ColonneDonnees<Ligne>[] {
  return Object.entries(PUBLICS).map(([code, titre]) => {
    const celluleDe = ({ valeurs }: Ligne) =>
      valeurs.find((valeur) => valeur.public === code) ?? { nombre: null, masque: null };
    return {
      titre,
      valeur: (ligne) => chiffreExporte(celluleDe(ligne), seuil),
      cellule: (ligne) => chiffreEcrit(celluleDe(ligne), seuil, ligne.unite),
    };
  });
}
