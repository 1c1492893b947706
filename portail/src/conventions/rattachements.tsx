import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { PROGRAMMES } from "./ecriture.ts";
import type { Detail, Rattachement } from "./formes.ts";

const COLONNES: readonly Colonne<Rattachement>[] = [
  { titre: "Programme", entete: true, cellule: ({ programme }) => PROGRAMMES[programme] },
  { titre: "Ce qu’elle sert", cellule: ({ libelle }) => libelle },
  { titre: "Du", cellule: ({ debut }) => enJour(debut) },
  { titre: "Au", cellule: ({ fin }) => (fin ? `${enJour(fin)} inclus` : "Sans terme") },
];

/** What the convention serves: the Pacte des solidarités, the schéma départemental, and when. */
// RAPP-01
export function Rattachements({ detail }: { detail: Detail }) {
  return (
    <section aria-labelledby="rattachements">
      <h2 id="rattachements">Pacte des solidarités et schéma départemental</h2>
      {detail.rattachements.length === 0 ? (
        <p>Aucun rattachement : déclarez l’ambition ou l’engagement que la convention sert.</p>
      ) : (
        <Tableau
          legende="Rattachements de la convention"
          colonnes={COLONNES}
          lignes={detail.rattachements}
          cle={({ programme, libelle, debut }) => `${programme}${libelle}${debut}`}
        />
      )}
      <FormulaireAction
        relire={["conventions"]}
        titre="Rattacher la convention"
        action="Déclarer le rattachement"
        champs={[
          {
            nom: "programme",
            libelle: "Programme",
            genre: "choix",
            options: Object.entries(PROGRAMMES),
          },
          { nom: "libelle", libelle: "Ambition ou engagement" },
          { nom: "debut", libelle: "Premier jour", genre: "date" },
          { nom: "fin", libelle: "Dernier jour", genre: "date", facultatif: true },
        ]}
        envoyer={async ({ programme, libelle = "", debut = "", fin }) => {
          const body = {
            programme: programme as Rattachement["programme"],
            libelle,
            debut,
            fin: fin || null,
          };
          const params = { path: { id: detail.id } };
          await recevoir(api.POST("/portail/api/conventions/{id}/rattachements", { params, body }));
        }}
      />
    </section>
  );
}
