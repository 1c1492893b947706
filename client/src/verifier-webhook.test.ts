import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { ouvrirSituation } from "../../serveur/src/essais/situation.ts";
import { unUsager } from "../../serveur/src/essais/usagers.ts";
import { signer as signerCommeServeur } from "../../serveur/src/modules/webhooks/envoi/signer.ts";
import { battre, ilArrive } from "../../serveur/src/modules/webhooks/essais/editeur.ts";
import { creerClient, ErreurMaillage, verifierWebhook } from "./index.ts";

const SECRET = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const AUTRE = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
const CORPS = JSON.stringify({ id: "evt_1", type: "webhook.essai", timestamp: "x", data: {} });

function signer(secret = SECRET, le = new Date()): Record<string, string> {
  return signerCommeServeur("evt_1", CORPS, [secret], le);
}
const refuse = (code: string) => (erreur: unknown) =>
  erreur instanceof ErreurMaillage && erreur.code === code && !erreur.message.includes("whsec");

test("a webhook is read when it is signed by the platform, with either secret of a rotation", () => {
  assert.equal(verifierWebhook(CORPS, signer(), SECRET).type, "webhook.essai");
  assert.equal(verifierWebhook(CORPS, new Headers(signer()), [AUTRE, SECRET]).id, "evt_1");
  const deux = signer(AUTRE);
  deux["webhook-signature"] += ` ${signer()["webhook-signature"]} v2,inconnue`;
  assert.equal(verifierWebhook(CORPS, deux, SECRET).id, "evt_1");
});

test("headers are found whatever their case, and a secret that is none lets nobody sign", () => {
  const hauts = Object.fromEntries(
    Object.entries(signer()).map(([nom, valeur]) => [nom.replace("webhook", "Webhook"), valeur]),
  );
  assert.equal(verifierWebhook(CORPS, hauts, SECRET).id, "evt_1");
  const sans = createHmac("sha256", "").update(`evt_1.${signer()["webhook-timestamp"]}.${CORPS}`);
  const forge = { ...signer(), "webhook-signature": `v1,${sans.digest("base64")}` };
  for (const secret of ["", "whsec_", "whsec_AAAA", ["", SECRET]])
    assert.throws(() => verifierWebhook(CORPS, forge, secret), refuse("SECRET_INVALIDE"));
});

test("a forged, altered, unsigned, old or future webhook is refused, and the error says no secret", () => {
  const signature = refuse("SIGNATURE_INVALIDE");
  assert.throws(() => verifierWebhook(CORPS, signer(AUTRE), SECRET), signature);
  assert.throws(() => verifierWebhook(`${CORPS} `, signer(), SECRET), signature);
  const tronquee = { ...signer(), "webhook-signature": "v1,AAAA" };
  assert.throws(() => verifierWebhook(CORPS, tronquee, SECRET), signature);
  assert.throws(() => verifierWebhook(CORPS, signer(), []), signature);
  for (const nom of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
    const { [nom]: _, ...reste } = signer();
    assert.throws(() => verifierWebhook(CORPS, reste, SECRET), refuse("ENTETE_ABSENT"));
  }
  for (const decalage of [-301_000, 302_000]) {
    const entetes = signer(SECRET, new Date(Date.now() + decalage));
    assert.throws(() => verifierWebhook(CORPS, entetes, SECRET), refuse("HORS_DELAI"));
  }
  const illisible = { ...signer(), "webhook-timestamp": "hier" };
  assert.throws(() => verifierWebhook(CORPS, illisible, SECRET), refuse("HORS_DELAI"));
});

test("the receiver of the guide accepts what is signed, and nothing else", async () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/webhooks.md"), "utf8");
  const [, code = ""] = /```ts recepteur\n([\s\S]*?)```/.exec(guide) ?? [];
  assert.match(code, /verifierWebhook/);
  const dossier = await mkdtemp(join(import.meta.dirname, ".guide-"));
  const fichier = join(dossier, "recepteur.ts");
  const essai = `
serveur.once("listening", async () => {
  const port = serveur.address().port;
  const corps = process.env.CORPS;
  const entetes = JSON.parse(process.env.ENTETES);
  const appel = (c) => fetch("http://localhost:" + port, { method: "POST", body: c, headers: entetes }).then((r) => r.status);
  console.log("statuts", await appel(corps), await appel(corps + " "));
  serveur.close();
});`;
  try {
    await writeFile(fichier, code.replaceAll("@maillage/client", "../index.ts") + essai);
    const env = {
      ...process.env,
      PORT: "0",
      MAILLAGE_SECRET_WEBHOOK: SECRET,
      ENTETES: JSON.stringify(signer()),
      CORPS,
    };
    const { stdout } = await promisify(execFile)(process.execPath, [fichier], { env });
    assert.match(stdout, /statuts 204 401/);
  } finally {
    await rm(dossier, { recursive: true });
  }
});

test("the client reads every event after a cursor, page after page, then nothing", async () => {
  const s = await ouvrirSituation();
  try {
    const { id } = await unUsager(s.pool);
    for (let n = 0; n < 120; n++) await ilArrive(s, id);
    await battre(s);
    const client = creerClient({
      baseUrl: s.url,
      clientId: s.application.clientId,
      clientSecret: s.application.secret,
      agent: { nom: "LEROUX", prenom: "CAMILLE", identifiant: "BATCH" },
    });
    const vus = new Set<string>();
    let curseur: string | null = null;
    let pages = 0;
    for await (const page of client.evenements(null)) {
      for (const evenement of page.evenements) vus.add(evenement.id);
      curseur = page.curseur;
      pages += 1;
    }
    assert.deepEqual([vus.size, pages], [120, 2]);
    for await (const page of client.evenements(curseur)) assert.fail(page.curseur);
    await assert.rejects(async () => {
      for await (const page of client.evenements("faux")) assert.fail(page.curseur);
    }, ErreurMaillage);
  } finally {
    await s.fermer();
  }
});
