import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { champsDuree } from "./champs-duree.ts";
import { INTENSITES, RYTHMES } from "./ecriture.ts";
import type { Contrat } from "./formes.ts";
import { departDuPlan, lirePlan } from "./saisie-plan.ts";

const RELIRE = ["contrat"];

/** Prepares the plan, then records the signature or the refusal of the person. */
// B4-04 B4-05 B4-06
export function GestesContrat({ cle, contrat }: { cle: string; contrat: Contrat }) {
  const { etat, version, gestes, plan, heuresParDefaut, ageEnfant } = contrat;
  const params = { path: { cle } };
  const depart = departDuPlan(plan, heuresParDefaut);
  return (
    <div className="m-actions m-gestes">
      {gestes.includes("preparer") && (
        <FormulaireAction
          titre={plan ? "Revoir le plan" : "Préparer le contrat"}
          action="Enregistrer le plan"
          relire={RELIRE}
          depart={depart}
          champs={[
            { nom: "referent", libelle: "Référent unique" },
            {
              nom: "objectifs",
              libelle: "Objectifs",
              genre: "long",
              parLigne: true,
              aide: "Un par ligne, dix au plus.",
            },
            {
              nom: "intensite",
              libelle: "Intensité de l’accompagnement",
              genre: "choix",
              options: Object.entries(INTENSITES),
            },
            {
              nom: "rythmeMois",
              libelle: "Mise à jour convenue",
              genre: "choix",
              options: RYTHMES,
              facultatif: true,
            },
            ...champsDuree(heuresParDefaut, ageEnfant),
          ]}
          envoyer={async (valeurs) => {
            const body = { version, plan: lirePlan(valeurs) };
            await recevoir(
              api.POST("/portail/api/usagers/{cle}/contrat/preparation", { params, body }),
            );
            return "Le plan est enregistré.";
          }}
        />
      )}
      {gestes.includes("signer") && plan && (
        <FormulaireAction
          titre="Enregistrer la signature"
          action="La personne a signé"
          relire={RELIRE}
          champs={[{ nom: "lieu", libelle: "Lieu de la signature", facultatif: true }]}
          envoyer={async ({ lieu }) => {
            const body = { version, lieu: lieu || null };
            await recevoir(
              api.POST("/portail/api/usagers/{cle}/contrat/signature", { params, body }),
            );
            return "La signature est enregistrée.";
          }}
        />
      )}
      {gestes.includes("refuser") && plan && etat !== "SIGNE" && (
        <FormulaireAction
          titre="Enregistrer un refus"
          action="La personne refuse de signer"
          relire={RELIRE}
          champs={[]}
          envoyer={async () => {
            const body = { version };
            await recevoir(api.POST("/portail/api/usagers/{cle}/contrat/refus", { params, body }));
            return "Le refus est enregistré.";
          }}
        />
      )}
    </div>
  );
}
