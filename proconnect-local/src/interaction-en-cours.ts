import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { acrExiges } from "./acr-exiges.ts";
import type { AgentDemo } from "./agent-demo.ts";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** One passage of a browser through the login pages. */
export type InteractionEnCours = {
  uid: string;
  adresse: string;
  exiges: string[] | null;
  /** `sub` of the agent that the client or the open session suggests. */
  suggere: string | undefined;
  reussir(agent: AgentDemo, niveau: { acr: string; amr: string[] }): Promise<void>;
  refuser(description: string): Promise<void>;
};

/** Finds the interaction by its signed cookie; throws SessionNotFound when it is over or not its own. */
export async function lireInteraction(
  fournisseur: Provider,
  prefixe: string,
  agents: AgentDemo[],
  req: IncomingMessage,
  res: ServerResponse,
): Promise<InteractionEnCours> {
  const interaction = await fournisseur.interactionDetails(req, res);
  const { uid, params, session } = interaction;
  return {
    uid,
    adresse: `${prefixe}/interaction/${uid}`,
    exiges: acrExiges(params.claims),
    suggere: session?.accountId ?? agents.find((agent) => agent.email === params.login_hint)?.sub,
    async reussir(agent, { acr, amr }) {
      await oublierAutreAgent(fournisseur, interaction, agent.sub);
      const login = { accountId: agent.sub, acr, amr };
      await fournisseur.interactionFinished(
        req,
        res,
        { login },
        { mergeWithLastSubmission: false },
      );
    },
    async refuser(description) {
      const refus = { error: "access_denied", error_description: description };
      await fournisseur.interactionFinished(req, res, refus, { mergeWithLastSubmission: false });
    },
  };
}

// A new agent on a browser where another one is signed in starts from a blank session.
async function oublierAutreAgent(
  fournisseur: Provider,
  interaction: Interaction,
  sub: string,
): Promise<void> {
  const { session } = interaction;
  if (!session || session.accountId === sub) return;
  const ancienne = await fournisseur.Session.findByUid(session.uid);
  await ancienne?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}
