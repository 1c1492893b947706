import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ouvrirPlateformeEssai, type PlateformeEssai } from "./essais/plateforme.ts";

const PORTAIL = fileURLToPath(new URL("../../portail/src", import.meta.url));
const UN_ID = "00000000-0000-4000-8000-000000000000";
/** An attribute or a property that leads somewhere, up to the end of what it holds. */
const LIEN = /\b(?:href|to|vers|lien)(?:=|: )(?:\{[^}\n]*\}|[^>\n]*)/g;
const ADRESSE = /["`](\/(?!\/)[^"`?#\s]*)/g;

let essai: PlateformeEssai;
before(async () => {
  essai = await ouvrirPlateformeEssai();
});
after(() => essai.fermer());

/** The internal addresses that a source leads to; what it fills in later reads as an identifier. */
function adresses(source: string): string[] {
  return [...source.matchAll(LIEN)]
    .flatMap(([attribut]) => [...attribut.matchAll(ADRESSE)].map(([, adresse = ""]) => adresse))
    .filter((adresse) => !adresse.startsWith("/portail/api/"))
    .map((adresse) => adresse.replace(/\$\{[^}]*\}?|\$\w+/g, UN_ID));
}

function lireSources(): [fichier: string, source: string][] {
  return globSync("**/*.{ts,tsx}", { cwd: PORTAIL })
    .filter((fichier) => !/\.(test|genere)\.ts$/.test(fichier))
    .map((fichier) => [fichier, readFileSync(`${PORTAIL}/${fichier}`, "utf8")]);
}

const routeur = readFileSync(`${PORTAIL}/routeur.tsx`, "utf8");
const ECRANS = [...routeur.matchAll(/ {2}page\("([^"]+)"/g)].map(([, chemin = ""]) => chemin);

/** True when the portal has a screen at this address. */
function estUnEcran(adresse: string): boolean {
  return ECRANS.some((chemin) =>
    new RegExp(`^${chemin.replace(/\$\w+/g, "[^/]+")}$`).test(adresse),
  );
}

async function statut(adresse: string): Promise<number> {
  const reponse = await fetch(essai.url + adresse, {
    headers: { accept: "text/html" },
    redirect: "manual",
  });
  await reponse.body?.cancel();
  return reponse.status;
}

test("the check sees an address whatever its dress", () => {
  assert.deepEqual(adresses('<a href="/docs">'), ["/docs"]);
  assert.deepEqual(adresses('<Link to={a ? "/b" : "/c/$id"}>'), ["/b", `/c/${UN_ID}`]);
  assert.deepEqual(adresses("href={`/annexes/$ {nature}`}".replace("$ ", "$")), [
    `/annexes/${UN_ID}`,
  ]);
  assert.deepEqual(adresses('  lien: "/operateur",'), ["/operateur"]);
  assert.ok(!estUnEcran("/docs") && estUnEcran(`/annexes/${UN_ID}`));
});

test("every internal link of the portal leads to a screen or to a page that is served", async () => {
  const liens = lireSources().flatMap(([fichier, source]) =>
    adresses(source).map((adresse) => ({ fichier, adresse })),
  );
  assert.ok(liens.length > 60, String(liens.length));
  for (const { fichier, adresse } of liens) {
    const mene = estUnEcran(adresse) || [200, 302, 303].includes(await statut(adresse));
    assert.ok(mene, `${fichier} : ${adresse}`);
  }
});

test("every screen of the portal is served as a page at its address", async () => {
  assert.ok(ECRANS.length > 40, String(ECRANS.length));
  for (const ecran of ECRANS)
    assert.equal(await statut(ecran.replace(/\$\w+/g, UN_ID)), 200, ecran);
});
