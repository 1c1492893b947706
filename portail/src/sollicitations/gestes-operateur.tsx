import { useQuery } from "@tanstack/react-query";
import { requeteCatalogue } from "../catalogue/requetes.ts";
import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GRAVITES, NATURES } from "./ecriture.ts";
import type { Lue } from "./formes.ts";

const RELIRE = ["sollicitations"];

/** What the opérateur does: qualify, give to a team, work around, resolve. */
// ANX5-T-02 ANX5-T-03 ANX5-T-05 ANX5-T-06
export function GestesOperateur({ sollicitation }: { sollicitation: Lue }) {
  const { id, gestes, nature, gravite, element, impact, equipe, plateforme } = sollicitation;
  const { data: catalogue } = useQuery(requeteCatalogue);
  const params = { path: { id } };
  return (
    <div className="m-actions m-gestes">
      {gestes.includes("qualifier") && (
        <FormulaireAction
          titre="Qualifier"
          action="Enregistrer la qualification"
          relire={RELIRE}
          depart={{
            nature,
            gravite: gravite ?? "",
            element: element ?? "",
            impact: impact ?? "",
          }}
          champs={[
            {
              nom: "nature",
              libelle: "Nature",
              genre: "choix",
              options: Object.entries(NATURES),
            },
            {
              nom: "gravite",
              libelle: "Gravité",
              genre: "choix",
              options: Object.entries(GRAVITES),
            },
            {
              nom: "element",
              libelle: "Outil ou API",
              genre: "choix",
              facultatif: true,
              options: (catalogue?.elements ?? [])
                .filter((e) => e.plateforme === plateforme)
                .map(({ code, libelle }) => [code, libelle] as const),
            },
            { nom: "impact", libelle: "Qui est empêché, de quoi", genre: "long" },
          ]}
          envoyer={async (valeurs) => {
            const body = {
              nature: valeurs.nature as Lue["nature"],
              gravite: valeurs.gravite as NonNullable<Lue["gravite"]>,
              element: valeurs.element || null,
              impact: valeurs.impact ?? "",
            };
            await recevoir(
              api.POST("/portail/api/operateur/sollicitations/{id}/qualification", {
                params,
                body,
              }),
            );
          }}
        />
      )}
      {gestes.includes("affecter") && (
        <FormulaireAction
          titre="Confier à une équipe"
          action="Confier"
          relire={RELIRE}
          depart={{ equipe: equipe ?? "" }}
          champs={[{ nom: "equipe", libelle: "Équipe" }]}
          envoyer={async ({ equipe: voulue = "" }) => {
            const body = { equipe: voulue };
            await recevoir(
              api.POST("/portail/api/operateur/sollicitations/{id}/affectation", { params, body }),
            );
          }}
        />
      )}
      {gestes.includes("contourner") && (
        <FormulaireAction
          titre="Proposer un contournement"
          action="Publier le contournement"
          relire={RELIRE}
          champs={[
            {
              nom: "portee",
              libelle: "Ce qu’il rétablit",
              genre: "choix",
              options: [
                ["partielle", "Une partie du service"],
                ["totale", "Tout le service"],
              ],
            },
            { nom: "texte", libelle: "Comment faire", genre: "long" },
          ]}
          envoyer={async ({ portee, texte = "" }) => {
            const body = { portee: portee as "partielle" | "totale", texte };
            await recevoir(
              api.POST("/portail/api/operateur/sollicitations/{id}/contournement", {
                params,
                body,
              }),
            );
          }}
        />
      )}
      {gestes.includes("resoudre") && (
        <FormulaireAction
          titre="Résoudre"
          action="Envoyer la résolution"
          relire={RELIRE}
          champs={[
            {
              nom: "message",
              libelle: "Message au partenaire",
              genre: "long",
              aide: "Ce qui a été corrigé, et comment le vérifier.",
            },
          ]}
          envoyer={async ({ message = "" }) => {
            const body = { message };
            await recevoir(
              api.POST("/portail/api/operateur/sollicitations/{id}/resolution", { params, body }),
            );
          }}
        />
      )}
    </div>
  );
}
