import { api, recevoir } from "../kit/api.ts";
import { enJourDe } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { type Gel, MOTIFS, type Motif } from "./formes.ts";

const RELIRE = ["conservation"];

/** The records kept until a decision, and how one is kept or let go. */
export function Gels({ gels }: { gels: readonly Gel[] }) {
  return (
    <section aria-labelledby="gels">
      <h2 id="gels">Dossiers gelés</h2>
      <p>
        Un dossier en litige est gardé jusqu’à la décision définitive, même au-delà de son terme.
        Archivé, il revient en base active.
      </p>
      <div className="m-actions m-bloc">
        <FormulaireAction
          titre="Geler un dossier"
          action="Geler"
          relire={RELIRE}
          champs={[
            {
              nom: "numero",
              libelle: "Numéro France Travail",
              aide: "11 chiffres.",
              forme: [/^\d{11}$/, "écrivez ses 11 chiffres"],
            },
            { nom: "motif", libelle: "Motif", genre: "choix", options: Object.entries(MOTIFS) },
          ]}
          envoyer={async ({ numero = "", motif = "" }) => {
            const body = { numero, motif: motif as Motif };
            await recevoir(api.POST("/portail/api/conservation/gels", { body }));
            return "Le dossier est gelé.";
          }}
        />
      </div>
      {gels.length === 0 ? (
        <p>Aucun dossier n’est gelé.</p>
      ) : (
        <Tableau legende="Dossiers gelés" colonnes={COLONNES} lignes={gels} cle={({ id }) => id} />
      )}
    </section>
  );
}

const COLONNES: readonly Colonne<Gel>[] = [
  { titre: "Numéro France Travail", entete: true, cellule: ({ numero }) => numero },
  { titre: "Motif", cellule: ({ motif }) => MOTIFS[motif] },
  {
    titre: "Gelé",
    cellule: ({ poseLe, par }) => `le ${enJourDe(poseLe)}${par && `, par ${par}`}`,
  },
  {
    titre: "Action",
    cellule: ({ id, numero }) => (
      <FormulaireAction
        titre="Lever le gel"
        objet={numero}
        action="Confirmer : le dossier suivra son terme"
        relire={RELIRE}
        champs={[]}
        envoyer={async () => {
          const params = { path: { id } };
          await recevoir(
            api.POST("/portail/api/conservation/gels/{id}/levee", { params, body: {} }),
          );
        }}
      />
    ),
  },
];
