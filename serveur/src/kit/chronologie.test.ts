import assert from "node:assert/strict";
import { test } from "node:test";
import { ramenerAMaintenant } from "./chronologie.ts";

const maintenant = new Date("2026-03-10T09:00:00Z");

test("a clock a little ahead of ours tells of now; what is past stays where it is told, what is to come is not told", () => {
  const hier = new Date("2026-03-09T09:00:00Z");
  assert.deepEqual(ramenerAMaintenant(hier, maintenant), hier);
  assert.deepEqual(ramenerAMaintenant(new Date("2026-03-10T09:05:00Z"), maintenant), maintenant);
  assert.equal(ramenerAMaintenant(new Date("2026-03-10T09:05:01Z"), maintenant), null);
});
