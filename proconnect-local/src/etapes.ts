import type { ServerResponse } from "node:http";
import { acrConvient } from "./acr-exiges.ts";
import type { AgentDemo } from "./agent-demo.ts";
import type { InteractionEnCours } from "./interaction-en-cours.ts";
import type { MemoireTemporaire } from "./memoire-temporaire.ts";
import { pageAgents } from "./pages/page-agents.ts";
import { pageSecondFacteur } from "./pages/page-second-facteur.ts";
import { durees, ESSAIS_MAXIMUM } from "./parametres.ts";
import { rediriger, repondrePage } from "./repondre.ts";
import type { VerdictTotp, VerificateurTotp } from "./verificateur-totp.ts";

/** Where an interaction stands: the agent chosen and the codes already tried. */
export type Choix = { sub: string; essais: number };

export type Etape = {
  interaction: InteractionEnCours;
  agents: AgentDemo[];
  choix: MemoireTemporaire<Choix>;
  verificateur: VerificateurTotp;
  adresseTelephone: string;
  formulaire: URLSearchParams;
  res: ServerResponse;
};

const messages: Record<Exclude<VerdictTotp, "valide">, string> = {
  faux: "Ce code n’est pas le bon.",
  rejoue: "Ce code a déjà servi. Attendez le suivant.",
};

/** Draws the step reached; refuses the request that no demo agent can answer. */
export async function afficher(etape: Etape): Promise<void> {
  const { interaction, agents, res } = etape;
  const agent = agentChoisi(etape);
  if (agent) return afficherSecondFacteur(etape, agent, null);
  if (
    agents.length > 0 &&
    !agents.some((candidat) => peutAtteindre(candidat, interaction.exiges))
  ) {
    return interaction.refuser("requested ACR cannot be obtained");
  }
  repondrePage(res, 200, pageAgents(agents, interaction.adresse, interaction.suggere, null));
}

/** Remembers the agent; refuses the one whose levels do not answer the request. */
export async function choisirAgent(etape: Etape): Promise<void> {
  const { interaction, agents, choix, formulaire, res } = etape;
  const agent = agents.find((candidat) => candidat.sub === formulaire.get("agent"));
  if (!agent) {
    const erreur = "Choisissez un agent de la liste.";
    const page = pageAgents(agents, interaction.adresse, interaction.suggere, erreur);
    return repondrePage(res, 422, page);
  }
  if (!peutAtteindre(agent, interaction.exiges)) {
    return interaction.refuser("requested ACR cannot be obtained for this agent");
  }
  const essais = choix.lire(interaction.uid)?.essais ?? 0;
  choix.ecrire(interaction.uid, { sub: agent.sub, essais }, durees.interaction);
  rediriger(res, interaction.adresse);
}

/** Goes back to the list; the tries already spent stay spent. */
export async function changerAgent(etape: Etape): Promise<void> {
  const { interaction, choix, res } = etape;
  const essais = choix.lire(interaction.uid)?.essais ?? 0;
  choix.ecrire(interaction.uid, { sub: "", essais }, durees.interaction);
  rediriger(res, interaction.adresse);
}

/** Checks the code; the fifth failure ends the interaction. */
export async function verifierCode(etape: Etape): Promise<void> {
  const { interaction, choix, formulaire, verificateur } = etape;
  const agent = agentChoisi(etape);
  if (!agent || !acrConvient(agent.acr.avec2fa, interaction.exiges)) return afficher(etape);
  const verdict = verificateur.verifier(agent, (formulaire.get("code") ?? "").replace(/\s/g, ""));
  if (verdict === "valide") {
    choix.effacer(interaction.uid);
    return interaction.reussir(agent, { acr: agent.acr.avec2fa, amr: ["pwd", "otp", "mfa"] });
  }
  const essais = (choix.lire(interaction.uid)?.essais ?? 0) + 1;
  choix.ecrire(interaction.uid, { sub: agent.sub, essais }, durees.interaction);
  if (essais >= ESSAIS_MAXIMUM) return interaction.refuser("too many wrong codes");
  const restants = ESSAIS_MAXIMUM - essais;
  const erreur = `${messages[verdict]} Il reste ${restants}\u00a0essai${restants > 1 ? "s" : ""}.`;
  afficherSecondFacteur(etape, agent, erreur);
}

/** Signs in with the password alone, only where the request allows it. */
export async function passerSansCode(etape: Etape): Promise<void> {
  const { interaction, choix } = etape;
  const agent = agentChoisi(etape);
  if (!agent || !acrConvient(agent.acr.sans2fa, interaction.exiges)) return afficher(etape);
  choix.effacer(interaction.uid);
  return interaction.reussir(agent, { acr: agent.acr.sans2fa, amr: ["pwd"] });
}

/** The agent gives up. */
export async function abandonner({ interaction }: Etape): Promise<void> {
  return interaction.refuser("End-User aborted interaction");
}

function afficherSecondFacteur(etape: Etape, agent: AgentDemo, erreur: string | null): void {
  const { interaction, adresseTelephone, res } = etape;
  const page = pageSecondFacteur({
    agent,
    adresse: interaction.adresse,
    adresseTelephone,
    codePropose: acrConvient(agent.acr.avec2fa, interaction.exiges),
    sansCodePropose: acrConvient(agent.acr.sans2fa, interaction.exiges),
    erreur,
  });
  repondrePage(res, erreur ? 422 : 200, page);
}

function agentChoisi({ interaction, agents, choix }: Etape): AgentDemo | undefined {
  const sub = choix.lire(interaction.uid)?.sub;
  return agents.find((agent) => agent.sub === sub);
}

function peutAtteindre(agent: AgentDemo, exiges: string[] | null): boolean {
  return acrConvient(agent.acr.sans2fa, exiges) || acrConvient(agent.acr.avec2fa, exiges);
}
