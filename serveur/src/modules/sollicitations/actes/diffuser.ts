import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { lireUtilisateurs } from "../../habilitations/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { lireSollicitation } from "../depot/sollicitations.ts";
import type { ServicesSollicitations } from "../services.ts";
import {
  DROIT_CSI,
  estVisible,
  mener,
  organisationsDe,
  SOLLICITATION_INTROUVABLE,
} from "./mener.ts";

/**
 * Tells the users of the tool, in the organisations the correspondant SI answers for, what they need to
 * know of an incident: a way around it, its end. Returns how many were told.
 */
// ANX5-F-07 ANX5-F-09 ANX5-P-04
export function diffuser(
  services: ServicesSollicitations,
): Acte<
  { readonly id: string; readonly objet: string; readonly texte: string },
  { readonly destinataires: number }
> {
  return {
    nom: "diffuser-information",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_CSI,
    executer: ({ id, objet, texte }, acteur) =>
      mener(services, acteur, async ({ client, acteur: agent, le }) => {
        const sollicitation = await lireSollicitation(services.pool, id);
        if (!sollicitation || !(await estVisible(services, sollicitation, "partenaire", agent))) {
          return interrompre(SOLLICITATION_INTROUVABLE);
        }
        const organisations = await organisationsDe(services, agent);
        const modules = await modulesDe(services, sollicitation.element);
        const utilisateurs = await lireUtilisateurs(client, organisations, modules, jourCivil(le));
        await deposerAvis(client, {
          genre: "information-incident",
          objet,
          corps: texte,
          destinataires: utilisateurs.map((agentId) => ({ agentId })),
          sujet: { type: "sollicitation", id },
        });
        await insererEvenement(client, {
          sujetType: "sollicitation",
          sujetId: id,
          genre: "diffuser",
          auteur: agent.agentId,
          capacite: "partenaire",
          organisationId: sollicitation.organisationId,
          contenu: { destinataires: utilisateurs.length, objet },
        });
        return { destinataires: utilisateurs.length };
      }),
  };
}

/** The modules through which a tool is used; null when no right opens it, then everybody is concerned. */
async function modulesDe(
  { catalogue }: ServicesSollicitations,
  element: string | null,
): Promise<string[] | null> {
  if (!element) return null;
  const { elements } = await catalogue.lire();
  const modules = elements
    .filter(
      ({ code, application, genre }) =>
        (code === element || application === element) && genre !== "api",
    )
    .map(({ code }) => code);
  return modules.length > 0 ? modules : null;
}
