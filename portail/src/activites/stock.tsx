import { enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { chiffreEcrit, chiffreExporte } from "./ecriture.ts";
import type { Pilotage } from "./formes.ts";

type Ligne = Pilotage["stock"][number];

/** The beneficiaries of the RSA still to be received and oriented, and by when. */
// B2-10
export function Stock({ stock, stockLe, seuil }: Pilotage) {
  return (
    <section aria-labelledby="stock">
      <h2 id="stock">Bénéficiaires du RSA à recevoir et à orienter</h2>
      <p>
        Ceux dont le RSA était connu avant le {enJour(stockLe)} et qui n’étaient pas inscrits ce
        jour-là. Une inscription qui a pris fin depuis laisse un doute : la personne n’y compte pas.
      </p>
      <TableauDonnees
        legende="Bénéficiaires du RSA à recevoir et à orienter"
        colonnes={colonnesDe(seuil)}
        lignes={stock}
        cle={({ departement }) => departement}
        fichier="stock-rsa"
        vide={
          <EtatVide titre="Aucune personne connue n’est dans ce cas">
            <p>Aucun flux reçu avant ce jour ne dit de RSA sans inscription dans ce périmètre.</p>
          </EtatVide>
        }
      />
    </section>
  );
}

function colonnesDe(seuil: number): ColonneDonnees<Ligne>[] {
  return [
    {
      titre: "Département",
      entete: true,
      valeur: ({ departement }) => departement,
      cellule: ({ departement }) => departement,
    },
    {
      titre: "Personnes",
      valeur: ({ personnes }) => chiffreExporte(personnes, seuil),
      cellule: ({ personnes }) => chiffreEcrit(personnes, seuil),
    },
    {
      titre: "Reçues et orientées",
      valeur: ({ faites }) => chiffreExporte(faites, seuil),
      cellule: ({ faites }) => chiffreEcrit(faites, seuil),
    },
    {
      titre: "Part faite",
      valeur: ({ part }) => chiffreExporte(part, seuil),
      cellule: ({ part }) => chiffreEcrit(part, seuil, "POUR_CENT"),
    },
    {
      titre: "Au plus tard",
      valeur: ({ echeance }) => echeance,
      cellule: ({ echeance }) => enJour(echeance),
    },
  ];
}
