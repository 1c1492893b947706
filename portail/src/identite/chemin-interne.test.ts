import assert from "node:assert/strict";
import { test } from "node:test";
import { cheminInterne } from "./chemin-interne.ts";

test("only a path of this site is followed after sign-in", () => {
  assert.equal(cheminInterne("/connexion/interaction/abc?x=1"), "/connexion/interaction/abc?x=1");
  for (const ailleurs of [
    "//exemple.fr",
    "/\\exemple.fr",
    "https://exemple.fr",
    "/a b",
    "",
    3,
    null,
  ])
    assert.equal(cheminInterne(ailleurs), "/", String(ailleurs));
});
