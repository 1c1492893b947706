import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GESTES_PRESCRIPTION } from "./ecriture.ts";
import type { Prescription, SuiteVoulue } from "./formes.ts";

/** What may be done next with a prescription, each step with its comment. `envoyer` writes the step. */
// ANX4-B-16
export function GestesPrescription({
  prescription: { version, gestes, service },
  parLaStructure = false,
  relire,
  envoyer,
}: {
  prescription: Pick<Prescription, "version" | "gestes" | "service">;
  /** The structure itself answers, and not the prescriber on its behalf. */
  parLaStructure?: boolean;
  relire: readonly string[];
  envoyer: (suite: SuiteVoulue) => Promise<unknown>;
}) {
  if (gestes.length === 0) return null;
  return (
    <div className="m-actions m-gestes">
      {gestes.map((geste) => {
        const { titre = geste, reponse = geste, motive = false } = GESTES_PRESCRIPTION[geste] ?? {};
        return (
          <FormulaireAction
            key={geste}
            titre={parLaStructure ? reponse : titre}
            objet={service.nom}
            action="Enregistrer"
            relire={relire}
            champs={[
              ...(motive ? [{ nom: "motif", libelle: "Motif" }] : []),
              {
                nom: "commentaire",
                libelle: parLaStructure ? "Message au prescripteur" : "Retour de la structure",
                genre: "long",
                facultatif: true,
                aide: "Pas de donnée de santé.",
              },
            ]}
            envoyer={async ({ motif, commentaire }) => {
              await envoyer({
                version,
                geste,
                motif: motif || null,
                commentaire: commentaire || null,
              });
              return parLaStructure
                ? "Votre réponse est enregistrée."
                : "La suite est enregistrée.";
            }}
          />
        );
      })}
    </div>
  );
}
