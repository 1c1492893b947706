import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const RACINE = fileURLToPath(new URL("../..", import.meta.url));
const DONNEE = /^export (?:async )?(?:function\*?|class) (\w+)/;

/** The functions that a source gives away without a word; the source of a rule stands between both. */
function muettes(source: string): string[] {
  const lignes = source.split("\n");
  return lignes.flatMap((ligne, rang) => {
    const nom = DONNEE.exec(ligne)?.[1];
    if (!nom) return [];
    let avant = rang - 1;
    while (lignes[avant]?.startsWith("// ")) avant -= 1;
    return lignes[avant]?.endsWith("*/") ? [] : [nom];
  });
}

test("the check sees a function that says nothing, and passes over the rules that it cites", () => {
  const dite = "/** What it does. */\n// CONV-1-01\nexport function dite() {}";
  assert.deepEqual(muettes(`${dite}\n\n// CONV-1-01\nexport async function muette() {}`), [
    "muette",
  ]);
});

test("every function that the server and the client give away says what it does", () => {
  const fautes = globSync("{serveur,client}/src/**/*.ts", { cwd: RACINE })
    .filter((fichier) => !/\.(?:test|genere)\.ts$/.test(fichier))
    .flatMap((fichier) =>
      muettes(readFileSync(`${RACINE}/${fichier}`, "utf8")).map((nom) => `${fichier} ${nom}`),
    );
  assert.deepEqual(fautes, []);
});
