import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PAGES } from "./pages.ts";

const lire = (chemin: string) => readFileSync(new URL(chemin, import.meta.url), "utf8");
const PARCOURS = fileURLToPath(new URL("..", import.meta.url));

test("RAPP-07 every page of the router is examined by a journey", () => {
  const routes = [...lire("../../portail/src/routeur.tsx").matchAll(/\bpage\(\s*"([^"]+)"/g)];
  assert.ok(routes.length > 60);
  assert.deepEqual(Object.keys(PAGES).sort(), routes.map(([, route]) => route).sort());
  const captures = Object.values(PAGES);
  assert.equal(new Set(captures).size, captures.length);
  const journeys = globSync("*/*.test.ts", { cwd: PARCOURS, exclude: ["essais/**"] })
    .map((nom) => lire(`../${nom}`))
    .filter((source) => source.includes(".examiner("));
  const jamais = captures.filter(
    (capture) => !journeys.some((source) => source.includes(`"${capture}"`)),
  );
  assert.deepEqual(jamais, [], "aucun parcours n’examine");
});
