import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { PARCOURS } from "../usagers/ecriture.ts";
import type { Decision, Orientations } from "./formes.ts";

/** What such an orientation ends: the questionnaire under way, the open path. */
const VIVES: ReadonlySet<string> = new Set(["BROUILLON", "EN_ATTENTE", "OUVERT"]);

/** Orients a beneficiary of the RSA whose answers are missing because of them; absent for whoever may not. */
// B3-08
export function SansReponses({
  cle,
  orientations,
  destinations,
}: { cle: string } & Pick<Orientations, "orientations" | "destinations">) {
  const vives = orientations.filter(({ etat }) => VIVES.has(etat));
  if (destinations.length === 0) return null;
  return (
    <div className="m-actions m-gestes">
      <FormulaireAction
        titre="La personne ne répond pas"
        action="Orienter sans ses réponses"
        relire={["orientation"]}
        champs={[
          {
            nom: "parcours",
            libelle: "Parcours choisi",
            genre: "choix",
            options: ["PED", "PSP", "PSO"].map((code) => [code, PARCOURS[code] ?? code] as const),
          },
          {
            nom: "organisation",
            libelle: "Organisme qui accompagne",
            genre: "choix",
            options: destinations.map(({ id, nom }) => [id, nom] as const),
            aide: "Le Département, l’un de ses délégataires ou l’organisme qui accompagne déjà.",
          },
          {
            nom: "constat",
            libelle: "Constat",
            genre: "long",
            aide: "Relances faites et leurs dates. Pas de donnée de santé.",
          },
        ]}
        envoyer={async ({ parcours, organisation = "", constat = "" }) => {
          const params = { path: { cle } };
          const body = {
            lues: vives.map(({ id, le }) => ({ id, le })),
            parcours: parcours as NonNullable<Decision["parcours"]>,
            organisation,
            constat,
          };
          await recevoir(
            api.POST("/portail/api/usagers/{cle}/orientation/sans-reponses", { params, body }),
          );
          return "Le parcours est ouvert.";
        }}
      />
    </div>
  );
}
