import { api, recevoir } from "../../kit/api.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { POPULATIONS } from "./ecriture.ts";
import type { Situation } from "./formes.ts";

type Demande = NonNullable<Situation["demande"]>;

/** Has the person registered at the request of the body they came to; says why when it cannot be. */
// B2-01 B2-02
export function DemanderInscription({
  cle,
  demande: { population, empechement },
  statut,
}: Pick<Situation, "statut"> & { cle: string; demande: Demande }) {
  if (statut === "Inscrit") return null;
  if (empechement !== null)
    return <p className="m-discret">Inscription impossible aujourd’hui&#x202f;: {empechement}</p>;
  return (
    <FormulaireAction
      titre="Demander l’inscription"
      action="Inscrire la personne"
      relire={["situation"]}
      depart={{ demandeLe: "", invalidite: "" }}
      champs={[
        {
          nom: "demandeLe",
          libelle: "Jour où la personne l’a demandée",
          aide: `${POPULATIONS[population]}. Au format jj/mm/aaaa.`,
          genre: "date",
        },
        {
          nom: "invalidite",
          libelle: "Pension d’invalidité de deuxième ou troisième catégorie",
          aide: "Elle exclut de la liste.",
          genre: "choix",
          options: [
            ["non", "Non"],
            ["oui", "Oui"],
          ],
        },
      ]}
      envoyer={async ({ demandeLe = "", invalidite }) => {
        const params = { path: { cle } };
        const body = { demandeLe, invalidite: invalidite === "oui" };
        await recevoir(api.POST("/portail/api/usagers/{cle}/inscription", { params, body }));
        return "La personne est inscrite.";
      }}
    />
  );
}
