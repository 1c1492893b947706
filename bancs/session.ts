import { ouvrirPool } from "../serveur/src/kit/postgres/pool.ts";
import { lireAgentParIdentifiant } from "../serveur/src/modules/habilitations/index.ts";
import { ouvrirSession } from "../serveur/src/modules/identite/depot/sessions.ts";
import { TEMOIN } from "../serveur/src/modules/identite/services.ts";
import { ACTEURS } from "./population.ts";

/** The session on the portal of the agent of the bench, as if they had just signed in with two factors. */
export async function ouvrirSessionPortail(
  url: string,
): Promise<{ agentId: string; entetes: Record<string, string> }> {
  const pool = ouvrirPool(url, 1);
  const agent = await lireAgentParIdentifiant(pool, ACTEURS.agent);
  const agentId = agent?.id as string;
  const temoin = await ouvrirSession(pool, {
    agentId,
    acr: "eidas2",
    amr: ["pwd", "otp", "mfa"],
    secondFacteur: "fournisseur",
    idToken: "banc",
    ouverteLe: new Date(),
  });
  await pool.end();
  return { agentId, entetes: { cookie: `${TEMOIN}=${temoin}`, "x-maillage": "portail" } };
}
