import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { creerJeton, type JetonAnnuaire, lireJetons, revoquerJeton } from "../depot/annuaire.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { AGENT_ABSENT, gererOrganisation } from "./gerer-agent.ts";

const RGC = {
  finalite: "SUIVI_CONVENTION",
  droit: { scopes: null, module: null, roles: ["RGC"] },
} as const;

/** Opens /scim/v2 to the partner's directory; the value is in this answer and nowhere else. */
export function creerJetonAnnuaire(
  services: ServicesAgents,
): Acte<{ libelle: string }, { id: string; valeur: string }> {
  return {
    ...RGC,
    nom: "creer-jeton-annuaire",
    executer: ({ libelle }, acteur) =>
      gererOrganisation(services, acteur, acteur.organisation.id, async (gestion) => {
        const jeton = await creerJeton(gestion.client, {
          organisationId: acteur.organisation.id,
          libelle,
          par: gestion.acteur.agentId,
          le: gestion.maintenant,
        });
        await gestion.noter("agent", jeton.id, "jeton-annuaire-cree", { libelle });
        return jeton;
      }),
  };
}

/** Closes /scim/v2 to one token at once, and keeps why. */
export function revoquerJetonAnnuaire(
  services: ServicesAgents,
): Acte<{ id: string; motif: string }, null> {
  return {
    ...RGC,
    nom: "revoquer-jeton-annuaire",
    executer: ({ id, motif }, acteur) =>
      gererOrganisation(services, acteur, acteur.organisation.id, async (gestion) => {
        const fait = await revoquerJeton(gestion.client, {
          id,
          organisationId: acteur.organisation.id,
          par: gestion.acteur.agentId,
          le: gestion.maintenant,
        });
        if (!fait) interrompre(refus("JETON_ABSENT", "Ce jeton n’existe pas ou est déjà révoqué."));
        await gestion.noter("agent", id, "jeton-annuaire-revoque", { motif });
        return null;
      }),
  };
}

/** The tokens of the partner's directory, those in force first, without their value. */
export function listerJetonsAnnuaire(services: ServicesAgents): Acte<null, JetonAnnuaire[]> {
  return {
    ...RGC,
    nom: "lister-jetons-annuaire",
    async executer(_, acteur) {
      if (acteur.genre !== "agent") return { refus: AGENT_ABSENT };
      return { valeur: await lireJetons(services.pool, acteur.organisation.id) };
    },
  };
}
