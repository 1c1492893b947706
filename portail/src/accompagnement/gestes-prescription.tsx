import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GESTES_PRESCRIPTION } from "./ecriture.ts";
import type { Prescription } from "./formes.ts";

/** What the structure answers, then what becomes of the service: each step with its comment. */
// ANX4-B-16
export function GestesPrescription({
  cle,
  prescription,
}: {
  cle: string;
  prescription: Prescription;
}) {
  const { id, version, gestes } = prescription;
  if (gestes.length === 0) return null;
  return (
    <div className="m-actions m-gestes" key={version}>
      {gestes.map((geste) => {
        const { titre = geste, motive = false } = GESTES_PRESCRIPTION[geste] ?? {};
        return (
          <FormulaireAction
            key={geste}
            titre={titre}
            action="Enregistrer"
            relire={["prescriptions"]}
            champs={[
              ...(motive ? [{ nom: "motif", libelle: "Motif" }] : []),
              {
                nom: "commentaire",
                libelle: "Retour de la structure",
                genre: "long",
                facultatif: true,
                aide: "Pas de donnée de santé.",
              },
            ]}
            envoyer={async ({ motif, commentaire }) => {
              const params = { path: { cle, id } };
              const body = {
                version,
                geste,
                motif: motif || null,
                commentaire: commentaire || null,
              };
              await recevoir(
                api.POST("/portail/api/usagers/{cle}/prescriptions/{id}/suites", { params, body }),
              );
              return undefined;
            }}
          />
        );
      })}
    </div>
  );
}
