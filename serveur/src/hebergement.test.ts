import assert from "node:assert/strict";
import { test } from "node:test";
import { COMPOSANTS, horsUnion, lieuxManquants, lireHebergement } from "./hebergement.ts";

test("CONV-6-01 a component in the European Union is declared by its country; out of it, only with the reason why", () => {
  assert.deepEqual(lireHebergement("serveur=FR; base = de ;courriels=ie"), [
    { composant: "serveur", pays: "FR", justification: null },
    { composant: "base", pays: "DE", justification: null },
    { composant: "courriels", pays: "IE", justification: null },
  ]);
  const raison = "Seul site de secours ; prévu au marché";
  assert.deepEqual(lireHebergement(`sauvegardes=CH (${raison});`), [
    { composant: "sauvegardes", pays: "CH", justification: raison },
  ]);
  for (const pays of ["US", "GB", "CH", "IN", "NO", "UK"]) {
    for (const suite of ["", " ()", " (court)"]) {
      const dit = lireHebergement(`base=${pays}${suite}`);
      assert.ok(typeof dit === "string", `${pays}${suite}`);
      assert.match(dit, pays === "UK" ? /n’est pas le code|hors de l’Union/ : /hors de l’Union/);
    }
  }
});

test("CONV-6-01 what cannot be read, a country that is none and a component said twice are refused with a sentence", () => {
  for (const [texte, dit] of [
    ["France", /s’écrit comme/],
    ["base=France", /s’écrit comme/],
    ["base=FR courriels=FR", /s’écrit comme/],
    ["Base données=FR", /s’écrit comme/],
    ["base=XX", /XX n’est pas le code d’un pays/],
    ["base=EU", /EU n’est pas le code d’un pays/],
    ["base=FR; base=DE", /deux fois.*«\sbase\s»/],
  ] as const) {
    const lu = lireHebergement(texte);
    assert.ok(typeof lu === "string", texte);
    assert.match(lu, dit);
  }
});

test("CONV-6-01 twenty-seven States are the Union, with the six regions of France that have a code of their own, and each component is asked for", () => {
  const lettres = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = lettres.flatMap((a) => lettres.map((b) => a + b));
  assert.equal(codes.filter((code) => !horsUnion(code)).length, 27 + 6);
  assert.deepEqual(lieuxManquants([]), [...COMPOSANTS]);
  const lieux = lireHebergement("serveur=FR; base=FR; supervision=FR");
  assert.deepEqual(lieuxManquants(lieux as never), ["courriels", "sauvegardes"]);
});
