import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import test from "node:test";
import { creerCoffreNir } from "./secret-nir.ts";

const cles = { nirEmpreinte: randomBytes(32), nirChiffrement: randomBytes(32) };
const NIR = "180012A004001";

test("a sealed NIR opens again and never looks the same twice", () => {
  const coffre = creerCoffreNir(cles);
  const scelle = coffre.chiffrer(NIR);
  assert.equal(scelle.length, 1 + 12 + 13 + 16);
  assert.equal(scelle.includes(NIR), false);
  assert.equal(coffre.dechiffrer(scelle), NIR);
  const vecteurs = new Set(
    Array.from({ length: 5000 }, () => coffre.chiffrer(NIR).toString("hex", 1, 13)),
  );
  assert.equal(vecteurs.size, 5000);
});

test("an altered, truncated or foreign value does not open", () => {
  const scelle = creerCoffreNir(cles).chiffrer(NIR);
  const autre = creerCoffreNir({ ...cles, nirChiffrement: randomBytes(32) });
  assert.throws(() => autre.dechiffrer(scelle));
  for (const rang of [0, 3, 15, scelle.length - 1]) {
    const altere = Buffer.from(scelle);
    altere[rang]! ^= 1;
    assert.throws(() => creerCoffreNir(cles).dechiffrer(altere));
  }
  assert.throws(() => creerCoffreNir(cles).dechiffrer(scelle.subarray(0, 20)));
});

test("the fingerprint is the first 128 bits of HMAC-SHA-256, as a UUID text", () => {
  const attendu = createHmac("sha256", cles.nirEmpreinte).update(NIR).digest("hex").slice(0, 32);
  const lue = creerCoffreNir(cles).empreinte(NIR);
  assert.match(lue, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.equal(lue.replaceAll("-", ""), attendu);
});

test("short keys are refused", () => {
  assert.throws(() => creerCoffreNir({ ...cles, nirEmpreinte: Buffer.alloc(16) }));
});
