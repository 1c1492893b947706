import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { cleNir, normaliserNir } from "./nir.ts";

// B9-04
const VECTEURS = [
  ["1800162041001", "28"],
  ["2950362193042", "09"],
  ["180012A004001", "68"],
  ["276052B033004", "14"],
  ["1740197101012", "88"],
  ["1850578006084", "91"],
  ["2690549588157", "80"],
] as const;

const strict = { provisoires: false };

const unNir = fc
  .tuple(
    fc.constantFrom("1", "2"),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom("01", "12", "20", "30", "42", "50", "99"),
    fc.constantFrom("01", "62", "2A", "2B", "97", "99"),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(
    ([sexe, annee, mois, departement, rang]) =>
      `${sexe}${String(annee).padStart(2, "0")}${mois}${departement}${String(rang).padStart(6, "0")}`,
  );

for (const [nir, cle] of VECTEURS) {
  test(`B9-01 B9-02 B9-04 the key of a published vector is ${cle} and both lengths give 13 characters`, () => {
    assert.equal(cleNir(nir), cle);
    assert.deepEqual(normaliserNir(nir, strict), { ok: true, nir, provisoire: false });
    assert.deepEqual(normaliserNir(nir + cle, strict), { ok: true, nir, provisoire: false });
  });
}

test("B9-02 spaces and lower case Corsican letters are understood", () => {
  const lu = normaliserNir("1 80 01 2a 004 001 68", strict);
  assert.deepEqual(lu, { ok: true, nir: "180012A004001", provisoire: false });
});

test("B9-01 every NIR is accepted with its own key and with no other", () => {
  fc.assert(
    fc.property(unNir, fc.integer({ min: 0, max: 99 }), (nir, cle) => {
      const texte = String(cle).padStart(2, "0");
      const attendu = texte === cleNir(nir);
      const lu = normaliserNir(nir + texte, strict);
      assert.equal(lu.ok, attendu);
      if (!lu.ok) assert.equal(lu.refus, "NIR_CLE");
    }),
  );
});

test("B9-01 one wrong digit never keeps the key", () => {
  fc.assert(
    fc.property(
      unNir,
      fc.integer({ min: 7, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (nir, rang, ecart) => {
        const chiffre = (Number(nir[rang]) + ecart) % 10;
        const faux = nir.slice(0, rang) + chiffre + nir.slice(rang + 1);
        assert.equal(normaliserNir(faux + cleNir(nir), strict).ok, false);
      },
    ),
  );
});

for (const premier of ["3", "4", "7", "8"]) {
  test(`B9-03 a provisional number starting with ${premier} passes by parameter only, flagged`, () => {
    const nir = `${premier}800162041001`;
    assert.deepEqual(normaliserNir(nir, strict), { ok: false, refus: "NIR_PROVISOIRE" });
    assert.deepEqual(normaliserNir(nir, { provisoires: true }), {
      ok: true,
      nir,
      provisoire: true,
    });
  });
}

test("B9-03 impossible months, sexes, départements and lengths are refused", () => {
  for (const mois of ["00", "13", "19", "21", "29", "43", "49"])
    assert.deepEqual(normaliserNir(`180${mois}62041001`, strict), {
      ok: false,
      refus: "NIR_FORMAT",
    });
  for (const nir of [
    "",
    "0800162041001",
    "5800162041001",
    "180012C041001",
    "18001620410012",
    "180016204100A",
  ])
    assert.deepEqual(normaliserNir(nir, strict), { ok: false, refus: "NIR_FORMAT" });
});
