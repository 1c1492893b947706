import assert from "node:assert/strict";
import test from "node:test";
import { poserDetours } from "./repeter-decision.ts";

test("the sources still read as the measure of the decision on rights expects them", async () => {
  poserDetours();
  const { accomplir } = await import("../../serveur/src/acte/acte.ts");
  const { controler } = await import("../../serveur/src/modules/acces-api/controle-passerelle.ts");
  for (const [decision, detour] of [
    [accomplir, "deciderNFois"],
    [controler, "verifierNFois"],
  ] as const)
    assert.ok(decision.toString().includes(detour), detour);
});
