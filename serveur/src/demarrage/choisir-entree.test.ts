import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { CONSTRUIT, choisirEntree, MARQUE } from "./choisir-entree.ts";
import { empreinteDesSources } from "./empreinte-des-sources.ts";

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), "maillage-entree-"));
  for (const nom of [
    "serveur/src/main.ts",
    "proconnect-local/src/index.ts",
    "node_modules/.package-lock.json",
  ])
    ecrire(nom, "un");
});
afterEach(() => rmSync(racine, { recursive: true }));

function ecrire(nom: string, texte: string): void {
  const fichier = join(racine, nom);
  mkdirSync(dirname(fichier), { recursive: true });
  writeFileSync(fichier, texte);
}
const construire = () => ecrire(`${CONSTRUIT}/${MARQUE}`, empreinteDesSources(racine));
const choisie = () => choisirEntree(racine).slice(`file://${racine}/`.length);

test("the server gathered at install runs while no source has changed", () => {
  assert.equal(choisie(), "serveur/src/main.ts");
  construire();
  assert.equal(choisie(), "serveur/dist/main.js");
  ecrire("serveur/src/regle.test.ts", "a test is no source");
  ecrire("serveur/dist/main.js", "nor is what was built");
  ecrire("portail/src/main.tsx", "the portal is built apart");
  assert.equal(choisie(), "serveur/dist/main.js");
});

const changements: Readonly<Record<string, () => void>> = {
  "longer by a letter": () => ecrire("serveur/src/main.ts", "une"),
  "written again later": () => utimesSync(join(racine, "serveur/src/main.ts"), 1e9, 1e9),
  "a file more": () => ecrire("serveur/migrations/0002.sql", ""),
  "a file less": () => rmSync(join(racine, "proconnect-local/src/index.ts")),
  "another library": () => ecrire("node_modules/.package-lock.json", "deux"),
};
for (const [changement, faire] of Object.entries(changements)) {
  test(`the sources run once one of them has changed: ${changement}`, () => {
    construire();
    faire();
    assert.equal(choisie(), "serveur/src/main.ts");
  });
}
