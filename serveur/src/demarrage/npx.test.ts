import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { RACINE } from "./racine.ts";

test("npx maillage runs the command of the repository: nothing installed, no network", () => {
  const cache = mkdtempSync(join(tmpdir(), "maillage-npx-"));
  try {
    const sortie = execFileSync("npx", ["--offline", "maillage", "aide"], {
      cwd: RACINE,
      encoding: "utf8",
      env: { ...process.env, npm_config_cache: cache, npm_config_ignore_scripts: "true" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    assert.match(sortie, /npx maillage demarrer/);
    // A `bin` in the root's package.json would have the whole repository installed there first.
    assert.ok(!existsSync(join(cache, "_npx")));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
