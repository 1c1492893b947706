import assert from "node:assert/strict";
import { setTimeout as attendre } from "node:timers/promises";

const PAS_MS = 5;

/** Waits for a state, up to ten seconds: processes hear of changes by announcement. */
export async function jusqua(vrai: () => Promise<boolean>): Promise<void> {
  const limite = Date.now() + 10_000;
  while (!(await vrai())) {
    assert.ok(Date.now() < limite, "état non atteint");
    await attendre(PAS_MS);
  }
}
