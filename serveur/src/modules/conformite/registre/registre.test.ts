import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { loi } from "./loi.ts";
import { registre } from "./registre.ts";

const PAR_SECTION = {
  DELIB: 7,
  "CONV-PRE": 6,
  "CONV-1": 4,
  "CONV-2": 11,
  "CONV-3.1": 13,
  "CONV-3.2": 12,
  "CONV-4": 6,
  "CONV-5": 22,
  "CONV-6": 1,
  "CONV-7": 21,
  "CONV-8": 1,
  "CONV-9": 1,
  "CONV-10": 10,
  "CONV-11": 3,
  "CONV-12": 2,
  "ANX1-1": 10,
  "ANX1-2": 12,
  "ANX1-3": 5,
  "ANX1-4": 6,
  "ANX1-5.1": 10,
  "ANX1-5.2": 4,
  "ANX1-5.3": 3,
  "ANX1-6": 13,
  ANX1B: 2,
  ANX2: 7,
  ANX2B: 8,
  "ANX3-1": 6,
  "ANX3-2.1": 8,
  "ANX3-2.2": 2,
  "ANX4-0": 13,
  "ANX4-A": 19,
  "ANX4-B": 25,
  "ANX4-C": 10,
  "ANX4-D": 9,
  "ANX4-E0": 7,
  "ANX4-E1": 6,
  "ANX4-E2": 8,
  "ANX4-E3": 7,
  "ANX4-E4": 3,
  "ANX4-E5": 7,
  "ANX4-OF": 5,
  "ANX4-F": 14,
  "ANX5-0": 2,
  "ANX5-F": 12,
  "ANX5-T": 6,
  "ANX5-P": 4,
  RAPP: 15,
};

const PAR_FAMILLE = { B1: 10, B2: 11, B3: 14, B4: 17, B6: 1, B9: 11 };

const regles = registre.flatMap((section) => section.regles);
const ids = regles.map((regle) => regle.id);
const reglesLoi = loi.flatMap((section) => section.regles);

test("the registry holds 388 rules, none twice", () => {
  assert.equal(ids.length, 388);
  assert.equal(new Set(ids).size, 388);
});

test("each section holds as many rules as the convention", () => {
  const comptes = registre.map(({ code, regles }) => [code, regles.length]);
  assert.deepEqual(comptes, Object.entries(PAR_SECTION));
});

test("each family of the law holds its rules, none twice, and whatever is not kept says why", () => {
  const comptes = loi.map(({ code, regles }) => [code, regles.length]);
  assert.deepEqual(comptes, Object.entries(PAR_FAMILLE));
  assert.equal(new Set(reglesLoi.map(({ id }) => id)).size, reglesLoi.length);
  for (const { id, horsLogiciel, attente } of [...regles, ...reglesLoi])
    for (const motif of [horsLogiciel, attente])
      if (motif !== undefined) assert.match(motif, /^\p{Lu}.{10,}\.$/u, id);
});

test("each statement is one short French sentence, correctly set", () => {
  for (const { id, enonce } of [...regles, ...reglesLoi]) {
    assert.match(enonce, /^[\p{Lu}«].{10,118}\.$/u, id);
    assert.doesNotMatch(enonce, /'|"|[^\u00a0][:;?!»]|«[^\u00a0]| {2}/u, id);
  }
  assert.equal(new Set(regles.map((regle) => regle.enonce)).size, 388);
  assert.equal(new Set(reglesLoi.map((regle) => regle.enonce)).size, reglesLoi.length);
});

test("the ids are those of the reference, when it is at hand", (t) => {
  const reference = path.resolve(
    import.meta.dirname,
    "../../../../../../shared/reference/regles.md",
  );
  if (!existsSync(reference)) {
    return t.skip("référence absente : la comparaison des identifiants n’a pas eu lieu");
  }
  const [partieA = "", partieB = ""] = readFileSync(reference, "utf8").split("\n## Count of rules");
  const attendus = [...partieA.matchAll(/^\| ((?!AMB)[A-Z][A-Z0-9.-]*-\d{2}) \|/gmu)];
  assert.deepEqual(ids.toSorted(), attendus.map((trouve) => trouve[1]!).toSorted());
  const entieres = reglesLoi.map(({ id }) => id).filter((id) => !id.startsWith("B6-"));
  const loiAttendue = [...partieB.matchAll(/^\| (B[12349]-\d{2}) \|/gmu)];
  assert.deepEqual(entieres.toSorted(), loiAttendue.map((trouve) => trouve[1]!).toSorted());
});
