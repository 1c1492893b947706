import assert from "node:assert/strict";
import { test } from "node:test";
import type { Droit } from "./droit.ts";
import { modulesOuverts } from "./modules-ouverts.ts";

function unDroit(voulu: Partial<Droit> = {}): Droit {
  return {
    agentId: "agent-1",
    module: "vue-360",
    debut: "2025-03-01",
    fin: "2025-06-30",
    suspenduLe: null,
    retireLe: null,
    ...voulu,
  };
}

test("ANX1-5.1-03 nothing is open without a right; a right opens its module and no other", () => {
  assert.deepEqual(modulesOuverts([], "2025-04-01"), new Set());
  assert.deepEqual(modulesOuverts([unDroit()], "2025-04-01"), new Set(["vue-360"]));
});

test("B6-07 a right opens from its first day to its last, and not while suspended or withdrawn", () => {
  const ouvert = (droit: Droit, jour: string) => modulesOuverts([droit], jour).size === 1;
  const jours = ["2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"];
  assert.deepEqual(
    jours.map((jour) => ouvert(unDroit(), jour)),
    [false, true, true, false],
  );
  const le = new Date("2025-04-01T10:00:00Z");
  assert.equal(ouvert(unDroit({ suspenduLe: le }), "2025-04-02"), false);
  assert.equal(ouvert(unDroit({ retireLe: le }), "2025-04-02"), false);
});
