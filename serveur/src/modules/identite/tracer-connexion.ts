import type { ServicesIdentite } from "./services.ts";

/** Leaves the journal line of a sign-in, a sign-out, their refusal, or what a second factor would open. */
export async function tracerConnexion(
  services: ServicesIdentite,
  evenement: {
    readonly acte:
      | "se-connecter"
      | "se-deconnecter"
      | "verifier-second-facteur"
      | "entrer-au-portail";
    readonly agentId: string | null;
    readonly organisationId: string | null;
    readonly motif: string | null;
    readonly correlation: string;
  },
): Promise<void> {
  await services.cadre.journal.consigner({
    le: services.cadre.horloge.maintenant(),
    canal: "portail",
    organisationId: evenement.organisationId,
    applicationId: null,
    agentId: evenement.agentId,
    agent: null,
    capacite: "agent",
    finalite: "SUIVI_CONVENTION",
    acte: evenement.acte,
    usagerId: null,
    issue: evenement.motif ? "refusee" : "accordee",
    motif: evenement.motif,
    correlation: evenement.correlation,
  });
}
