import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { CONSTATS } from "./ecriture.ts";
import type { Lue } from "./formes.ts";

const RELIRE = ["sollicitations"];

/** What the correspondant SI does: answer, send on, verify, tell the users. */
// ANX5-F-03 ANX5-F-08 ANX5-P-03 ANX5-P-04
export function GestesPartenaire({ sollicitation }: { sollicitation: Lue }) {
  const { id, gestes, diffusable, titre } = sollicitation;
  const params = { path: { id } };
  return (
    <div className="m-actions m-gestes">
      {gestes.includes("repondre") && (
        <FormulaireAction
          titre="Répondre"
          action="Envoyer la réponse"
          relire={RELIRE}
          champs={[
            { nom: "reponse", libelle: "Réponse", genre: "long" },
            {
              nom: "documentation",
              libelle: "Adresse de la documentation",
              aide: "Une page de cette plateforme, ou une adresse en https.",
              facultatif: true,
            },
          ]}
          envoyer={async ({ reponse = "", documentation }) => {
            const body = { reponse, documentation: documentation || null };
            await recevoir(api.POST("/portail/api/sollicitations/{id}/reponse", { params, body }));
          }}
        />
      )}
      {gestes.includes("transmettre") && (
        <FormulaireAction
          titre="Transmettre à l’opérateur"
          action="Transmettre"
          relire={RELIRE}
          champs={[
            {
              nom: "analyse",
              libelle: "Votre analyse",
              genre: "long",
              aide: "Ce que vous avez vérifié : postes, comptes, réseau, documentation.",
            },
          ]}
          envoyer={async ({ analyse = "" }) => {
            const body = { analyse };
            await recevoir(
              api.POST("/portail/api/sollicitations/{id}/transmission", { params, body }),
            );
            return "L’opérateur accuse réception par une notification.";
          }}
        />
      )}
      {gestes.includes("verifier") && (
        <FormulaireAction
          titre="Vérifier la correction"
          action="Enregistrer"
          relire={RELIRE}
          champs={[
            {
              nom: "constat",
              libelle: "Constat",
              genre: "choix",
              options: Object.entries(CONSTATS),
            },
            { nom: "precision", libelle: "Précision", genre: "long", facultatif: true },
          ]}
          envoyer={async ({ constat, precision }) => {
            const body = {
              constat: constat as keyof typeof CONSTATS,
              precision: precision || null,
            };
            await recevoir(
              api.POST("/portail/api/sollicitations/{id}/verification", { params, body }),
            );
          }}
        />
      )}
      {diffusable && (
        <FormulaireAction
          titre="Informer les utilisateurs"
          action="Envoyer l’information"
          relire={RELIRE}
          depart={{ objet: titre }}
          champs={[
            { nom: "objet", libelle: "Objet" },
            { nom: "texte", libelle: "Information", genre: "long" },
          ]}
          envoyer={async ({ objet = "", texte = "" }) => {
            const body = { objet, texte };
            const { destinataires } = await recevoir(
              api.POST("/portail/api/sollicitations/{id}/diffusion", { params, body }),
            );
            return `Utilisateurs informés : ${destinataires}.`;
          }}
        />
      )}
    </div>
  );
}
