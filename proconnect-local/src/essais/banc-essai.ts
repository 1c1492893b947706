import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import * as client from "openid-client";
import { Secret, TOTP } from "otpauth";
import type { AgentDemo } from "../agent-demo.ts";
import { creerProconnectLocal } from "../creer-proconnect-local.ts";
import { creerNavigateur, type Navigateur } from "./navigateur.ts";

/** A fictional counsellor. */
export function unAgent(differences: Partial<AgentDemo> = {}): AgentDemo {
  return {
    sub: "agent-camille",
    given_name: "Camille",
    usual_name: "Duhamel <test>",
    email: "camille.duhamel@departement.example",
    uid: "cduhamel",
    siret: "22620001200013",
    organization_label: "Département du Pas-de-Calais (fictif)",
    idp_id: "idp-departement",
    roles: ["agent_public", "agent_public_territorial"],
    secretTotp: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    acr: { sans2fa: "eidas1", avec2fa: "eidas2" },
    fonction: "Conseillère",
    ...differences,
  };
}

/** Starts the stand-in on a free port, with its relying party and a clock the test moves. */
export async function unProconnect(t: TestContext, agents: AgentDemo[] = [unAgent()]) {
  const serveur = createServer();
  await new Promise<void>((pret) => serveur.listen(0, "127.0.0.1", pret));
  t.after(() => {
    serveur.closeAllConnections();
    serveur.close();
  });
  const racine = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const horloge = { instant: Date.UTC(2026, 0, 5, 9) };
  const emetteur = `${racine}/proconnect-local/api/v2`;
  const retour = `${racine}/connexion/retour`;
  const retourDeconnexion = `${racine}/deconnexion/retour`;
  serveur.on(
    "request",
    creerProconnectLocal({
      emetteur,
      prefixe: "/proconnect-local",
      client: {
        client_id: "maillage",
        client_secret: "secret-de-demonstration-sans-valeur",
        redirect_uris: [retour],
        post_logout_redirect_uris: [retourDeconnexion],
      },
      agents: async () => agents,
      maintenant: () => new Date(horloge.instant),
    }),
  );
  const rp = await client.discovery(
    new URL(emetteur),
    "maillage",
    { userinfo_signed_response_alg: "RS256" },
    client.ClientSecretPost("secret-de-demonstration-sans-valeur"),
    { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] },
  );
  return {
    racine,
    emetteur,
    retour,
    retourDeconnexion,
    horloge,
    rp,
    navigateur: creerNavigateur(),
  };
}

export type Proconnect = Awaited<ReturnType<typeof unProconnect>>;

/** A valid authorization request, with its secrets. */
export function uneDemande({ rp, retour }: Proconnect, parametres: Record<string, string> = {}) {
  const state = client.randomState();
  const nonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(rp, {
    redirect_uri: retour,
    scope: "openid given_name usual_name email uid siret idp_id organization_label roles",
    state,
    nonce,
    ...parametres,
  });
  return { url, state, nonce };
}

/** The six digits of an agent's phone, `decalage` steps away from now. */
export function codeDe(agent: AgentDemo, { horloge }: Proconnect, decalage = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(agent.secretTotp), digits: 6, period: 30 });
  return totp.generate({ timestamp: horloge.instant + decalage * 30_000 });
}

/** Where an answer sends the browser. */
export function destination(reponse: Response): URL {
  return new URL(reponse.headers.get("location") ?? "about:blank", reponse.url);
}

/** Opens the request and chooses the agent; gives the address of the second step. */
export async function choisir(navigateur: Navigateur, url: URL, sub: string): Promise<string> {
  const page = destination(await navigateur.ouvrir(url));
  const choix = await navigateur.envoyer(`${page}/agent`, { agent: sub });
  return destination(choix).href;
}

/** Follows the end of an interaction back to the client. */
export async function revenir(navigateur: Navigateur, fin: Response): Promise<URL> {
  return destination(await navigateur.ouvrir(destination(fin)));
}
