import type { Account, KoaContextWithOIDC } from "oidc-provider";
import type { AgentDemo } from "./agent-demo.ts";

/** Makes the account lookup of oidc-provider: the claims of a demo agent, by `sub`. */
// B8-05
export function creerRechercheCompte(agents: () => Promise<AgentDemo[]>) {
  return async (_ctx: KoaContextWithOIDC, sub: string): Promise<Account | undefined> => {
    const agent = (await agents()).find((candidat) => candidat.sub === sub);
    if (!agent) return undefined;
    const { secretTotp: _secret, acr: _acr, fonction: _fonction, ...claims } = agent;
    return {
      accountId: sub,
      claims: () => ({ ...claims, siren: agent.siret.slice(0, 9) }),
    };
  };
}
