import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { trouverConflits } from "./conflits.ts";
import { STATUTS } from "./rendez-vous.ts";

const unRendezVous = fc.record({
  debut: fc.integer({ min: 0, max: 600 }).map((minute) => new Date(minute * 60_000)),
  duree: fc.integer({ min: 1, max: 120 }),
  statut: fc.constantFrom(...STATUTS),
});

test("appointments are in conflict exactly when two of them need the person at one instant", () => {
  fc.assert(
    fc.property(fc.array(unRendezVous, { maxLength: 12 }), (tires) => {
      const tous = tires.map((tire, rang) => ({ id: String(rang), ...tire }));
      const tenus = tous.filter(({ statut }) => statut !== "ANNULE" && statut !== "ABSENT");
      const attendus = tenus.filter((a) =>
        tenus.some(
          (b) =>
            a.id !== b.id &&
            a.debut.getTime() < b.debut.getTime() + b.duree * 60_000 &&
            b.debut.getTime() < a.debut.getTime() + a.duree * 60_000,
        ),
      );
      assert.deepEqual([...trouverConflits(tous)].sort(), attendus.map(({ id }) => id).sort());
    }),
  );
});
