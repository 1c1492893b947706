import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../apis.ts";
import { ouvrirPlateformeEssai, type PlateformeEssai } from "../../essais/plateforme.ts";
import type { DocumentOpenapi } from "./documents/document-openapi.ts";
import { MENTION_PROPOSITION } from "./documents/documenter-api.ts";

let plateforme: PlateformeEssai;
before(async () => {
  plateforme = await ouvrirPlateformeEssai();
});
after(() => plateforme.fermer());

test("the page of the APIs gives what a developer needs to start", async () => {
  const reponse = await fetch(`${plateforme.url}/francetravail.io`);
  const page = await reponse.text();
  for (const { code, version, titre, scopes } of apis) {
    for (const attendu of [
      titre,
      `/partenaire/${code}/v${version}`,
      `/partenaire/test${code}/v${version}`,
      `api_test${code}v${version}`,
      ...scopes,
      `href="/francetravail.io/apis/${code}-v${version}"`,
      `download="${code}-v${version}.openapi.json"`,
    ]) {
      assert.ok(page.includes(attendu), attendu);
    }
  }
});

test("pages load nothing from outside, and may not", async () => {
  for (const chemin of ["/francetravail.io", "/francetravail.io/apis/contrat-usager-v2"]) {
    const reponse = await fetch(plateforme.url + chemin);
    const politique = reponse.headers.get("content-security-policy") ?? "";
    assert.match(politique, /default-src 'none'/);
    assert.doesNotMatch(politique, /https?:|\*|unsafe-eval/);
    const page = await reponse.text();
    for (const [, adresse] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      assert.match(String(adresse), /^[/#]/);
      if (/ressources/.test(String(adresse))) {
        assert.equal((await fetch(plateforme.url + adresse)).status, 200, adresse);
      }
    }
  }
});

test("a resource already held is not sent again", async () => {
  const adresse = `${plateforme.url}/francetravail.io/ressources/reference.js`;
  const etag = (await fetch(adresse)).headers.get("etag") ?? "";
  const seconde = await fetch(adresse, { headers: { "if-none-match": etag } });
  assert.equal(seconde.status, 304);
});

test("an API or a resource that does not exist is a 404", async () => {
  for (const chemin of [
    "/apis/inconnue-v1",
    "/apis/inconnue-v1/openapi.json",
    "/ressources/..%2F..%2Fpackage.json",
    "/ressources/toString",
  ]) {
    const reponse = await fetch(`${plateforme.url}/francetravail.io${chemin}`);
    assert.equal(reponse.status, 404, chemin);
  }
});

/** The APIs of which no contract was published (wire §3.22): their shape is ours. */
const PROPOSEES = new Set([
  "demarches-usager",
  "suivi-intensite",
  "mobilisation-accompagnement",
  "prescription-services",
  "evenements-usager",
]);

test("what we propose says so on its page, in its document and on each operation; nothing else does", async () => {
  const lire = (chemin: string) => fetch(plateforme.url + chemin);
  const accueil = await (await lire("/francetravail.io")).text();
  assert.equal(accueil.split(MENTION_PROPOSITION).length - 1, PROPOSEES.size);
  for (const { code, version } of apis) {
    const proposee = PROPOSEES.has(code);
    const reponse = await lire(`/francetravail.io/apis/${code}-v${version}/openapi.json`);
    const { info, paths } = (await reponse.json()) as DocumentOpenapi & {
      info: { description: string };
    };
    assert.equal(info.description.startsWith(MENTION_PROPOSITION), proposee, code);
    const operations = Object.values(paths).flatMap((methodes) => Object.values(methodes));
    assert.ok(operations.length > 0, code);
    for (const operation of operations)
      assert.equal((operation as { "x-proposition"?: true })["x-proposition"] ?? false, proposee);
  }
});
