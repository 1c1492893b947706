import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { champsDemarche } from "./champs-demarche.ts";
import { heuresEcrites } from "./ecriture.ts";
import type { SemaineLue } from "./formes.ts";
import { lireSaisie } from "./saisie.ts";

/** Plans a démarche: a usual activity in two choices, or anything else. */
// ANX4-B-15 B4-12
export function PrevoirDemarche({ cle, semaine }: { cle: string; semaine: SemaineLue }) {
  return (
    <FormulaireAction
      titre="Prévoir une démarche"
      action="Ajouter à la semaine"
      relire={["demarches"]}
      champs={[
        {
          nom: "activite",
          libelle: "Activité usuelle",
          genre: "choix",
          options: semaine.activites.map(
            ({ titre, heures }, rang) =>
              [String(rang), `${titre} (${heuresEcrites(heures)})`] as const,
          ),
          aide: "Elle donne le type, le titre et la durée que vous laissez vides.",
          facultatif: true,
        },
        ...champsDemarche(semaine, true),
      ]}
      envoyer={async (valeurs) => {
        const body = lireSaisie(valeurs, semaine);
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/demarches", { params: { path: { cle } }, body }),
        );
        return `« ${body.titre} » est dans la semaine.`;
      }}
    />
  );
}
