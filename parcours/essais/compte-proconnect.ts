import { randomBytes } from "node:crypto";
import type { Lieu } from "./lieu.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const secrets = new Map<string, string>();

/** The secret of the phone given to this person during the journey, if any. */
export function secretRemis(nom: string): string | undefined {
  return secrets.get(nom);
}

/**
 * What a partner's own directory does when someone is hired: the identity provider now knows the
 * person whose account was just created under this identifier.
 */
export async function remettreCompteProconnect(lieu: Lieu, identifiant: string): Promise<void> {
  const { rows } = await lieu.pool.query<{ nom: string; prenom: string; courriel: string }>(
    "select nom, prenom, courriel from habilitations.agent where identifiant = $1",
    [identifiant],
  );
  const [agent] = rows;
  if (!agent) throw new Error(`Aucun compte n’a l’identifiant ${identifiant}.`);
  const secretTotp = Array.from(randomBytes(32), (octet) => BASE32[octet % 32]).join("");
  secrets.set(agent.nom, secretTotp);
  await lieu.pool.query(
    `update habilitations.agent a set demo = modele.demo || $2::jsonb
     from habilitations.agent modele where modele.identifiant = 'c.verlaine' and a.identifiant = $1`,
    [
      identifiant,
      JSON.stringify({
        sub: `demo-${identifiant}`,
        uid: identifiant,
        given_name: agent.prenom,
        usual_name: agent.nom,
        email: agent.courriel,
        roles: [],
        secretTotp,
      }),
    ],
  );
}
