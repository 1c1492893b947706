import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import { decider, rappelDu, type SecretDate, secretVivant } from "./secret.ts";

const DUREES = { vie: 365, recouvrement: 15 };
const unSecret = (id: string, expireLe: string | null): SecretDate => ({ id, expireLe });

test("CONV-4-03 a secret lives its last day included, over a month's end, a leap day, summer time", () => {
  for (const fin of ["2026-01-31", "2028-02-29", "2026-03-29", "2026-10-25", "2026-12-31"]) {
    assert.equal(secretVivant(fin, fin), true, fin);
    assert.equal(secretVivant(fin, ajouterJours(fin, 1)), false, fin);
  }
  assert.equal(secretVivant(null, "9999-12-31"), true);
});

test("CONV-4-03 a rotation keeps the old secret for the overlap, never beyond its own end", () => {
  const seul = (fin: string | null) => decider([unSecret("a", fin)], "a", "2028-02-20", DUREES);
  assert.deepEqual(seul("2028-12-31"), { finAncien: "2028-03-06", finNouveau: "2029-02-19" });
  assert.deepEqual(seul(null), { finAncien: "2028-03-06", finNouveau: "2029-02-19" });
  assert.deepEqual(seul("2028-02-25"), { finAncien: "2028-02-25", finNouveau: "2029-02-19" });
  assert.deepEqual(decider([], null, "2028-02-20", DUREES), {
    finAncien: "2028-03-06",
    finNouveau: "2029-02-19",
  });
});

test("CONV-4-03 a replayed rotation, and one while two secrets live, are refused", () => {
  const apres = [unSecret("b", "2029-01-01"), unSecret("a", "2028-03-06")];
  const code = (remplace: string | null) => {
    const verdict = decider(apres, remplace, "2028-02-20", DUREES);
    return "ok" in verdict ? verdict.code : "accepte";
  };
  assert.deepEqual(["a", null, "inconnu"].map(code), Array(3).fill("SECRET_REMPLACE"));
  assert.equal(code("b"), "ROTATION_EN_COURS");
});

test("CONV-4-03 whatever the order of asks, two secrets live at most and never fewer than one", () => {
  const pas = fc.record({ jours: fc.nat(400), rejoue: fc.boolean() });
  fc.assert(
    fc.property(fc.array(pas, { maxLength: 30 }), (histoire) => {
      let jour = "2027-01-31";
      let secrets: SecretDate[] = [unSecret("0", "2028-01-31")];
      let rang = 0;
      for (const { jours, rejoue } of histoire) {
        jour = ajouterJours(jour, jours);
        const vivants = secrets.filter((s) => secretVivant(s.expireLe, jour));
        const remplace = rejoue ? "périmé" : (vivants[0]?.id ?? null);
        const verdict = decider(vivants, remplace, jour, DUREES);
        if ("ok" in verdict) continue;
        rang += 1;
        secrets = [
          unSecret(String(rang), verdict.finNouveau),
          ...secrets.map((s) => (s.id === remplace ? { ...s, expireLe: verdict.finAncien } : s)),
        ];
        const restants = secrets.filter((s) => secretVivant(s.expireLe, jour)).length;
        assert.ok(restants === 1 || restants === 2, `${restants} le ${jour}`);
      }
    }),
  );
});

test("each threshold recalls an end once, and a missed day is made up for", () => {
  const fin = "2028-03-30";
  let rappeleLe: string | null = null;
  const rappels: string[] = [];
  for (let jour = "2028-02-01"; jour <= "2028-04-02"; jour = ajouterJours(jour, 1)) {
    // The task did not run that day.
    if (jour === "2028-03-23") continue;
    if (!rappelDu(fin, rappeleLe, jour, [30, 7, 1])) continue;
    rappels.push(jour);
    rappeleLe = jour;
  }
  assert.deepEqual(rappels, ["2028-02-29", "2028-03-24", "2028-03-29"]);
});
