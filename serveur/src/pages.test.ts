import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ouvrirPlateformeEssai, type PlateformeEssai } from "./essais/plateforme.ts";
import { entetesDesPages } from "./pages.ts";

let essai: PlateformeEssai;
let script: string;
before(async () => {
  essai = await ouvrirPlateformeEssai();
  const accueil = await (await fetch(`${essai.url}/`)).text();
  script = /src="(\/assets\/[^"]+\.js)"/.exec(accueil)?.[1] ?? "";
});
after(() => essai.fermer());

async function lire(chemin: string, encodage: string) {
  const reponse = await fetch(`${essai.url}${chemin}`, {
    headers: { accept: "text/html, */*", "accept-encoding": encodage },
  });
  const entete = (nom: string) => reponse.headers.get(nom);
  const texte = await reponse.text();
  return { statut: reponse.status, entete, texte };
}

test("a script is served compressed to who accepts it, whole to who does not, and kept for good", async () => {
  const entier = await lire(script, "identity");
  assert.equal(entier.statut, 200);
  assert.equal(entier.entete("content-encoding"), null);
  for (const encodage of ["br", "gzip"]) {
    const compresse = await lire(script, encodage);
    assert.equal(compresse.entete("content-encoding"), encodage);
    assert.equal(compresse.texte, entier.texte);
    assert.match(compresse.entete("cache-control") ?? "", /max-age=31536000, immutable/);
    assert.ok(Number(compresse.entete("content-length")) < entier.texte.length / 2);
  }
});

test("the page itself is asked again each time: a new version shows at once", async () => {
  for (const chemin of ["/", "/suivi-de-parcours/recherche"]) {
    const page = await lire(chemin, "br");
    assert.equal(page.statut, 200);
    assert.match(page.entete("cache-control") ?? "", /max-age=0/);
    assert.match(page.texte, new RegExp(script));
    assert.match(page.entete("content-security-policy") ?? "", /default-src 'self'/);
  }
});

test("a script that does not exist is not the page", async () => {
  const absent = await lire("/assets/absent.js", "br");
  assert.equal(absent.statut, 404);
  assert.doesNotMatch(absent.texte, /<html/);
});

test("an address with a doubled slash is unknown, like any other", async () => {
  for (const chemin of ["//partenaire", "/partenaire//contrat-engagement/v1/lecture"]) {
    const reponse = await fetch(essai.url + chemin, { headers: { accept: "application/json" } });
    const { code } = (await reponse.json()) as { code: string };
    assert.deepEqual([reponse.status, code], [404, "INTROUVABLE"], chemin);
  }
});

test("a browser that came by https comes back by https alone; no answer is guessed to be what it is not", async () => {
  const nom = "strict-transport-security";
  assert.equal(entetesDesPages("https://maillage.example")[nom], "max-age=31536000");
  assert.ok(!(nom in entetesDesPages("http://localhost:8080")));
  for (const chemin of ["/", "/sante", "/portail/api/session", "/partenaire/inconnue"]) {
    const { headers } = await fetch(essai.url + chemin);
    assert.equal(headers.get("x-content-type-options"), "nosniff", chemin);
    assert.equal(headers.get(nom), null, chemin);
  }
});
