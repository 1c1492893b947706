import assert from "node:assert/strict";
import { test } from "node:test";
import { ETATS } from "./contrat.ts";
import { miseAJour } from "./mise-a-jour.ts";
import type { Plan } from "./plan.ts";

// 31 January in Paris already.
const SIGNATURE = new Date("2026-01-30T23:30:00Z");
const due = (
  rythmeMois: number | null | undefined,
  jour: string,
  etat: "SIGNE" | "REFUSE" = "SIGNE",
) => miseAJour({ plan: { rythmeMois } as Plan, signatureLe: SIGNATURE }, etat, jour);

test("B4-10 the update is due at the rhythm agreed, date to date from the signature; the day itself is in time", () => {
  assert.deepEqual(due(1, "2026-02-28"), { limite: "2026-02-28", enRetard: false });
  assert.deepEqual(due(1, "2026-03-01"), { limite: "2026-02-28", enRetard: true });
  assert.equal(due(3, "2026-03-01")?.limite, "2026-04-30");
});

test("nothing is due without a rhythm, a signature or a contract in force", () => {
  assert.equal(due(null, "2030-01-01"), null);
  assert.equal(due(undefined, "2030-01-01"), null);
  assert.equal(miseAJour(null, "AUCUN", "2030-01-01"), null);
  const dus = ETATS.filter((etat) => due(1, "2030-01-01", etat as "SIGNE"));
  assert.deepEqual(dus, ["SIGNE"]);
});
