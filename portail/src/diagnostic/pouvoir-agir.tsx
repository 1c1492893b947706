import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { provenance, VALEURS } from "./ecriture.ts";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Diagnostic, Ecritures } from "./formes.ts";

type Reponse = Ecritures["pouvoir-agir"]["confiance"];
const REPONSES = (["OUI", "NON", "NE_SAIT_PAS"] as const).map(
  (code) => [code, VALEURS[code] ?? code] as const,
);

interface Proprietes {
  pouvoirAgir: Diagnostic["pouvoirAgir"];
  enregistrer: Enregistrer;
}

/** What the person says of their confidence and of the help they want, and what both tell together. */
export function PouvoirAgir({ pouvoirAgir, enregistrer }: Proprietes) {
  return (
    <section aria-labelledby="pouvoir-agir">
      <h2 id="pouvoir-agir">Pouvoir d’agir</h2>
      {pouvoirAgir ? (
        <p>
          {pouvoirAgir.analyse}.{" "}
          <span className="m-discret m-ligne">{provenance(pouvoirAgir)}</span>
        </p>
      ) : (
        <p>Les deux questions n’ont pas encore été posées à la personne.</p>
      )}
      <div className="m-actions m-gestes">
        <FormulaireAction
          titre={pouvoirAgir ? "Reposer les deux questions" : "Poser les deux questions"}
          action="Enregistrer les réponses"
          relire={RELIRE}
          depart={{
            confiance: pouvoirAgir?.confiance ?? "",
            accompagnement: pouvoirAgir?.accompagnement ?? "",
          }}
          champs={[
            {
              nom: "confiance",
              libelle: "Se sent en confiance pour réaliser ses démarches",
              genre: "choix",
              options: REPONSES,
            },
            {
              nom: "accompagnement",
              libelle: "Pense avoir besoin de l’appui d’un professionnel",
              genre: "choix",
              options: REPONSES,
            },
          ]}
          envoyer={({ confiance, accompagnement }) =>
            enregistrer("pouvoir-agir", {
              confiance: confiance as Reponse,
              accompagnement: accompagnement as Reponse,
            })
          }
        />
      </div>
    </section>
  );
}
