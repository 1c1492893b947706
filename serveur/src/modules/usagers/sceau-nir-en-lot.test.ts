import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { TAILLE_SCEAU } from "./sceau-nir-en-lot.ts";
import { creerCoffreNir } from "./secret-nir.ts";

const coffre = creerCoffreNir({ empreinte: randomBytes(32), chiffrement: randomBytes(32) });

test("NIR sealed by batch open with node's AES-256-GCM, each with a vector of its own", () => {
  const nirs = Array.from(
    { length: 2000 },
    (_, i) => `2${i % 10}0012A${String(i).padStart(6, "0")}`,
  );
  const sceaux = coffre.chiffrerEnLot(nirs);
  assert.equal(sceaux.length, nirs.length * TAILLE_SCEAU);
  const vecteurs = new Set<string>();
  for (const [rang, nir] of nirs.entries()) {
    const sceau = sceaux.subarray(rang * TAILLE_SCEAU, (rang + 1) * TAILLE_SCEAU);
    assert.equal(coffre.dechiffrer(sceau), nir);
    vecteurs.add(sceau.toString("hex", 1, 13));
  }
  assert.equal(vecteurs.size, nirs.length);
});

test("a batch seal altered anywhere does not open", () => {
  const sceau = coffre.chiffrerEnLot(["180012A004001"]);
  for (let rang = 0; rang < sceau.length; rang++) {
    const altere = Buffer.from(sceau);
    altere[rang]! ^= 1;
    assert.throws(() => coffre.dechiffrer(altere));
  }
});

test("a batch refuses a NIR that has not 13 characters, and an empty batch is empty", () => {
  assert.throws(() => coffre.chiffrerEnLot(["180012A00400199"]));
  assert.equal(coffre.chiffrerEnLot([]).length, 0);
});
