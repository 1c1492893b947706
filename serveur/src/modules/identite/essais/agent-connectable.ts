import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type pg from "pg";
import type { AgentDemo } from "../../../../../proconnect-local/src/index.ts";
import { type AgentEssai, type AgentVoulu, unAgent } from "../../../essais/agents.ts";
import type { Organisation } from "../../conventions/index.ts";
import type { Navigateur } from "./navigateur.ts";

/** An agent of the platform who also has an account at the identity provider. */
export type AgentConnectable = AgentEssai & { readonly compte: AgentDemo };

const PORTAIL = /^\/(?!connexion|proconnect-local)/;

/** Creates one; `compte` changes what the provider will say of them. */
export async function unAgentConnectable(
  pool: pg.Pool,
  organisation: Organisation,
  voulu: Omit<AgentVoulu, "organisationId"> & { readonly compte?: Partial<AgentDemo> } = {},
): Promise<AgentConnectable> {
  const agent = await unAgent(pool, { ...voulu, organisationId: organisation.id });
  const compte: AgentDemo = {
    sub: `sujet-${agent.id}`,
    given_name: "Camille",
    usual_name: "Leroux",
    email: `${agent.id}@essai.example`,
    uid: agent.id,
    siret: organisation.siret,
    organization_label: organisation.nom,
    idp_id: "proconnect-local",
    secretTotp: new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32,
    acr: { sans2fa: "eidas1", avec2fa: "eidas2" },
    fonction: "Conseillère",
    ...voulu.compte,
  };
  await pool.query("update habilitations.agent set demo = $2 where id = $1", [agent.id, compte]);
  return { ...agent, compte };
}

/** The six digits an authenticator shows at that instant. */
export function codeTotp(secret: string, instant: Date = new Date()): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: instant.getTime() });
}

/** Goes through the provider's pages. Returns where the platform sends the browser in the end. */
export async function seConnecter(
  navigateur: Navigateur,
  agent: AgentConnectable,
  options: { readonly secondFacteur?: boolean; readonly depart?: string } = {},
): Promise<string> {
  const depart = await navigateur.ouvrir(options.depart ?? "/connexion");
  return poursuivre(navigateur, agent, depart, options.secondFacteur ?? true);
}

/** The same, from a redirection that leads to the provider. */
export async function poursuivre(
  navigateur: Navigateur,
  agent: AgentConnectable,
  depart: Response,
  secondFacteur = true,
  fin: RegExp = PORTAIL,
): Promise<string> {
  const choix = await navigateur.suivre(depart);
  await navigateur.envoyer(`${choix.adresse}/agent`, { agent: agent.compte.sub });
  const retour = secondFacteur
    ? await navigateur.envoyer(`${choix.adresse}/code`, { code: codeTotp(agent.compte.secretTotp) })
    : await navigateur.envoyer(`${choix.adresse}/sans`);
  return (await navigateur.suivre(retour, fin)).adresse;
}
