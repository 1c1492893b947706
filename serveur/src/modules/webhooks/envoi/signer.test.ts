import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { Webhook } from "standardwebhooks";
import { nouveauSecret, ouvrirSecret } from "./secrets-signature.ts";
import { signer } from "./signer.ts";

const CLE = Buffer.alloc(32, 7);
const CORPS = '{"type":"rendez-vous.pris"}';

test("a message is signed as Standard Webhooks says, with each secret of a rotation", () => {
  const [neuf, ancien] = [nouveauSecret(CLE, "a"), nouveauSecret(CLE, "a")];
  const le = new Date();
  const entetes = signer("evt_1", CORPS, [neuf.valeur, ancien.valeur], le);
  for (const { valeur } of [neuf, ancien]) {
    assert.deepEqual(new Webhook(valeur).verify(CORPS, entetes), JSON.parse(CORPS));
  }
  const octets = Buffer.from(neuf.valeur.slice("whsec_".length), "base64");
  const contenu = `evt_1.${Math.floor(le.getTime() / 1000)}.${CORPS}`;
  const attendue = createHmac("sha256", octets).update(contenu).digest("base64");
  assert.equal(entetes["webhook-signature"]?.split(" ")[0], `v1,${attendue}`);
  const autre = nouveauSecret(CLE, "a").valeur;
  assert.throws(() => new Webhook(autre).verify(CORPS, entetes));
  assert.throws(() => new Webhook(neuf.valeur).verify(`${CORPS} `, entetes));
});

test("CONV-4-03 a secret is kept sealed, and opens for its own subscription alone", () => {
  const { valeur, scelle } = nouveauSecret(CLE, "a");
  assert.equal(ouvrirSecret(CLE, "a", scelle), valeur);
  assert.ok(!scelle.includes(Buffer.from(valeur.slice("whsec_".length), "base64")));
  assert.throws(() => ouvrirSecret(CLE, "b", scelle));
  assert.throws(() => ouvrirSecret(Buffer.alloc(32, 8), "a", scelle));
});
