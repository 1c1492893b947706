import type { Acteur } from "../../../acte/index.ts";

/** Who an event of a person's record is by: the agent, or the agent an application names, and as what. */
// CONV-7-06
export function auteurDe(acteur: Acteur): { auteur: string; capacite: string } {
  if (acteur.genre === "agent") return { auteur: acteur.agentId, capacite: acteur.qualite };
  const { agentNomme: nomme } = acteur;
  return {
    auteur: nomme ? `${nomme.identifiant} ${nomme.nom} ${nomme.prenom}` : acteur.clientId,
    capacite: "application",
  };
}
