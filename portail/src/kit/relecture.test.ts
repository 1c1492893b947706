import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "..");
/** A component that gives the error of a reading in place of everything else. */
const EFFACEMENT = /^ *if \(\w*(?:error|erreur)\)/gim;

test("a reading that fails again never takes away what is on screen, nor what is being typed", () => {
  assert.equal("  if (error) return <AlerteErreur />;".match(EFFACEMENT)?.length, 1);
  const ecrans = globSync("**/*.tsx", { cwd: SOURCES });
  assert.ok(ecrans.length > 100);
  for (const ecran of ecrans) {
    const source = readFileSync(join(SOURCES, ecran), "utf8");
    assert.deepEqual(
      source.match(EFFACEMENT) ?? [],
      [],
      `${ecran} : « && !data », l’erreur au-dessus`,
    );
  }
});
