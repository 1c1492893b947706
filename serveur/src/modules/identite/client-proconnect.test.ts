import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { creerClientProconnect } from "./client-proconnect.ts";

const CLIENT = "maillage";
const SITE = "https://maillage.example";
const RETOUR = `${SITE}/connexion/retour`;
type Cle = Parameters<SignJWT["sign"]>[0];

/** An identity provider that says whatever a test has it say. */
let dit: (nonce: string) => Promise<{ jeton: object; infos: { type: string; corps: string } }>;
let demandes: URLSearchParams[] = [];
let emetteur: string;
let cle: Cle;
let publique: object;
const nonces = new Map<string, string>();
const serveur = createServer(async (requete, reponse) => {
  const repondre = (type: string, corps: string) =>
    reponse.writeHead(200, { "content-type": type }).end(corps);
  const json = (objet: object) => repondre("application/json", JSON.stringify(objet));
  const { pathname } = new URL(requete.url ?? "", "http://x");
  if (pathname === "/.well-known/openid-configuration") {
    return json({
      issuer: emetteur,
      authorization_endpoint: `${emetteur}/autoriser`,
      token_endpoint: `${emetteur}/jeton`,
      userinfo_endpoint: `${emetteur}/infos`,
      jwks_uri: `${emetteur}/cles`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      // As ProConnect announces, and worse.
      id_token_signing_alg_values_supported: ["RS256", "ES256", "HS256", "none"],
      userinfo_signing_alg_values_supported: ["RS256", "ES256", "HS256", "none"],
      authorization_response_iss_parameter_supported: true,
    });
  }
  if (pathname === "/cles") return json({ keys: [publique] });
  const corps = new URLSearchParams(await text(requete));
  if (pathname === "/jeton") {
    demandes.push(corps);
    return json((await dit(nonces.get(corps.get("code") ?? "") ?? "")).jeton);
  }
  const { infos } = await dit("");
  return repondre(infos.type, infos.corps);
});

before(async () => {
  await new Promise<void>((pret) => serveur.listen(0, "127.0.0.1", pret));
  emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const paire = await generateKeyPair("RS256");
  cle = paire.privateKey;
  publique = { ...(await exportJWK(paire.publicKey)), kid: "vraie", alg: "RS256", use: "sig" };
});
after(() => {
  serveur.closeAllConnections();
  serveur.close();
});

const heure = () => Math.floor(Date.now() / 1000);
const base = () => ({ iss: emetteur, aud: CLIENT, sub: "une-personne", iat: heure() });
const AGENT = {
  idp_id: "un-fournisseur",
  uid: "cleroux",
  siret: "22620001200012",
  email: "c@x.fr",
};

const signer = (dits: object, entete: object = {}, avec: Cle = cle) =>
  new SignJWT(dits as Record<string, unknown>)
    .setProtectedHeader({ alg: "RS256", kid: "vraie", ...entete })
    .sign(avec);
const sansSignature = (dits: object) =>
  [{ alg: "none" }, dits, ""]
    .map((part) => part && Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
const enJwt = (corps: string) => ({ type: "application/jwt", corps });

type Fraude = {
  readonly identite?: (dits: Record<string, unknown>) => Promise<string | undefined> | string;
  readonly infos?: (dits: object) => Promise<{ type: string; corps: string }>;
  readonly retour?: Record<string, string | null>;
  readonly etat?: string;
};

/** One sign-in, from the departure to what is known of the person. */
async function seConnecter({ identite = signer, infos, retour = {}, etat }: Fraude = {}) {
  const client = creerClientProconnect(
    { emetteur, clientId: CLIENT, clientSecret: "secret", local: true },
    SITE,
  );
  const { adresse, ...attendus } = await client.preparer();
  const code = createHash("sha256").update(attendus.etat).digest("hex");
  nonces.set(code, attendus.nonce);
  dit = async (nonce) => ({
    jeton: {
      access_token: "jeton",
      token_type: "Bearer",
      id_token: await identite({ ...base(), exp: heure() + 60, nonce, acr: "eidas1" }),
    },
    infos: await (infos?.({ ...base(), ...AGENT }) ?? signer({ ...base(), ...AGENT }).then(enJwt)),
  });
  const url = new URL(RETOUR);
  const donnes = { code, state: attendus.etat, iss: emetteur, ...retour };
  for (const [nom, valeur] of Object.entries(donnes))
    if (valeur !== null) url.searchParams.set(nom, valeur);
  const identifie = await client.conclure(url, etat ? { ...attendus, etat } : attendus);
  return { adresse, attendus, identifie };
}

test("a sign-in that nothing forged tells who came back; the code is bound to the browser that left", async () => {
  demandes = [];
  const { adresse, attendus, identifie } = await seConnecter();
  const { idToken: _, ...dite } = identifie;
  assert.deepEqual(dite, {
    ...{ sujet: "une-personne", fournisseur: "un-fournisseur", uid: "cleroux" },
    ...{ siret: "22620001200012", courriel: "c@x.fr", acr: "eidas1", amr: [] },
  });
  assert.equal(adresse.searchParams.get("code_challenge_method"), "S256");
  const [demande] = demandes;
  assert.equal(demande?.get("redirect_uri"), RETOUR);
  assert.equal(demande?.get("code_verifier"), attendus.verificateur);
});

test("whatever a provider or a network forges, nobody is signed in", async () => {
  const intrus = (await generateKeyPair("RS256")).privateKey;
  const partagee = new TextEncoder().encode(JSON.stringify(publique));
  const identites: Record<string, NonNullable<Fraude["identite"]>> = {
    "without a signature": sansSignature,
    "HMAC by the public key": (dits) => signer(dits, { alg: "HS256" }, partagee),
    "HMAC by our secret": (dits) =>
      signer(dits, { alg: "HS256" }, new TextEncoder().encode("secret")),
    "the key of another, named as theirs": (dits) => signer(dits, {}, intrus),
    "a key that they do not have": (dits) => signer(dits, { kid: "autre" }, intrus),
    "altered after its signature": async (dits) => {
      const [entete, , signature] = (await signer(dits)).split(".");
      return [
        entete,
        Buffer.from(JSON.stringify({ ...dits, sub: "autre" })).toString("base64url"),
        signature,
      ].join(".");
    },
    "for another site": (dits) => signer({ ...dits, aud: "autre" }),
    "for several, given to another": (dits) =>
      signer({ ...dits, aud: [CLIENT, "autre"], azp: "autre" }),
    "for several, given to nobody": (dits) => signer({ ...dits, aud: [CLIENT, "autre"] }),
    "of another provider": (dits) => signer({ ...dits, iss: "https://autre.example" }),
    expired: (dits) => signer({ ...dits, exp: heure() - 120 }),
    "without an end": (dits) => signer({ ...dits, exp: undefined }),
    "not before an hour": (dits) => signer({ ...dits, nbf: heure() + 3600 }),
    "of another departure": (dits) => signer({ ...dits, nonce: "autre" }),
    "of no departure": (dits) => signer({ ...dits, nonce: undefined }),
    "of nobody": (dits) => signer({ ...dits, sub: undefined }),
    "made at no time": (dits) => signer({ ...dits, iat: undefined }),
    absent: async () => undefined,
  };
  const infos: Record<string, NonNullable<Fraude["infos"]>> = {
    "in clear": async (dits) => ({ type: "application/json", corps: JSON.stringify(dits) }),
    "without a signature": async (dits) => enJwt(sansSignature(dits)),
    "HMAC by the public key": async (dits) => enJwt(await signer(dits, { alg: "HS256" }, partagee)),
    "the key of another": async (dits) => enJwt(await signer(dits, {}, intrus)),
    "of another person": async (dits) => enJwt(await signer({ ...dits, sub: "autre" })),
    "of nobody": async (dits) => enJwt(await signer({ ...dits, sub: undefined })),
    "for another site": async (dits) => enJwt(await signer({ ...dits, aud: "autre" })),
    "of another provider": async (dits) => enJwt(await signer({ ...dits, iss: "https://autre" })),
  };
  const retours: Record<string, Fraude> = {
    "another departure": { etat: "un-autre-depart" },
    "no departure": { retour: { state: null } },
    "from another provider": { retour: { iss: "https://autre.example" } },
    "from no provider": { retour: { iss: null } },
    "a refusal": { retour: { code: null, error: "access_denied" } },
  };
  for (const [nom, identite] of Object.entries(identites))
    await assert.rejects(seConnecter({ identite }), Error, `identity ${nom}`);
  for (const [nom, dites] of Object.entries(infos))
    await assert.rejects(seConnecter({ infos: dites }), Error, `claims ${nom}`);
  for (const [nom, fraude] of Object.entries(retours))
    await assert.rejects(seConnecter(fraude), Error, `way back: ${nom}`);
});
