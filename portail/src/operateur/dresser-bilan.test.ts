import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dresserBilan } from "./dresser-bilan.ts";

const jours = ["2026-02-28", "2026-03-01", "2026-03-29", "2028-02-29"] as const;
const attentes = fc.array(
  fc.record({
    cle: fc.uuid(),
    libelle: fc.string(),
    date: fc.option(fc.constantFrom(...jours)),
  }),
);

test("a line is late from the day after its own, never on it, never without a day", () => {
  const lignes = [
    { cle: "a", libelle: "la veille", date: "2026-02-28" },
    { cle: "b", libelle: "le jour", date: "2026-03-01" },
    { cle: "c", libelle: "sans date", date: null },
  ];
  assert.equal(dresserBilan(lignes, "2026-03-01").depasses, 1);
  assert.equal(dresserBilan(lignes, "2026-02-28").depasses, 0);
});

test("the earliest come first, whatever the order received, and none is counted twice", () => {
  fc.assert(
    fc.property(attentes, fc.constantFrom(...jours), (lignes, jour) => {
      const { nombre, depasses, premieres } = dresserBilan(lignes, jour);
      assert.equal(nombre, lignes.length);
      assert.ok(depasses <= nombre);
      assert.equal(premieres.length, Math.min(4, lignes.length));
      const dates = premieres.map(({ date }) => date ?? "9999");
      assert.deepEqual(dates, dates.toSorted());
      const autres = lignes.filter((ligne) => !premieres.includes(ligne));
      for (const { date } of autres) assert.ok((date ?? "9999") >= (dates.at(-1) ?? ""));
    }),
  );
});
