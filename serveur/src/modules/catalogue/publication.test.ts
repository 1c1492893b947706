import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import swagger from "@fastify/swagger";
import { Type } from "typebox";
import { apis } from "../../apis.ts";
import { appeler, ENTETES_AGENT, obtenirJeton } from "../../essais/appels.ts";
import { TOUS_LES_SCOPES } from "../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { creerServeurHttp } from "../../kit/http/serveur.ts";
import { informationsOpenapi } from "../../openapi.ts";
import type { DefinitionApi } from "../acces-api/index.ts";
import { type DocumentOpenapi, lesOperations } from "./documents/document-openapi.ts";
import { MENTION_ARTICLE_8 } from "./documents/documenter-api.ts";
import { enregistrerCatalogue } from "./index.ts";

let s: Situation;
let complet: DocumentOpenapi;
before(async () => {
  s = await ouvrirSituation();
  complet = s.plateforme.serveur.swagger() as unknown as DocumentOpenapi;
});
after(() => s.fermer());

async function lire(adresse: string): Promise<DocumentOpenapi> {
  const sortie = await appeler(s.url + adresse);
  assert.equal(sortie.statut, 200, adresse);
  return sortie.corps;
}

const lienDocument = ({ code, version }: DefinitionApi) =>
  `/francetravail.io/apis/${code}-v${version}/openapi.json`;

test("CONV-3.1-10 every API is published with its documentation, every route in one document", async () => {
  const documentes: string[] = [];
  for (const api of apis) {
    const document = await lire(lienDocument(api));
    const operations = lesOperations(document.paths);
    assert.ok(operations.length >= 2, `${api.code} : opérations et bac à sable`);
    for (const { chemin, methode, operation } of operations) {
      assert.ok(operation.summary, chemin);
      documentes.push(`${methode} ${chemin}`);
    }
  }
  const servies = lesOperations(complet.paths)
    .map(({ chemin, methode }) => `${methode} ${chemin}`)
    .filter((route) => route.includes(" /partenaire/"));
  assert.deepEqual(documentes.sort(), servies.sort());
});

/** A server whose only route is documented or not, with the catalogue of these APIs. */
async function demarrerAvec(api: DefinitionApi, route: { chemin: string; documentee: boolean }) {
  const serveur = creerServeurHttp();
  serveur.register(swagger, informationsOpenapi("http://localhost"));
  enregistrerCatalogue(serveur, [api]);
  serveur.register(async (portee) => {
    const response = { 200: Type.Object({}) };
    const schema = route.documentee ? { response } : { hide: true };
    portee.get(route.chemin, { schema }, async () => ({}));
  });
  try {
    await serveur.ready();
  } finally {
    await serveur.close();
  }
}

test("CONV-3.1-10 the server does not start with an API without documentation", async () => {
  const [api] = apis as [DefinitionApi];
  const sienne = `/partenaire/${api.code}/v${api.version}/essai`;
  await demarrerAvec(api, { chemin: sienne, documentee: true });
  for (const route of [
    { chemin: sienne, documentee: false },
    { chemin: `/partenaire/test${api.code}/v${api.version}/essai`, documentee: true },
  ]) {
    await assert.rejects(demarrerAvec(api, route), /pas de documentation/, route.chemin);
  }
});

test("CONV-3.1-01 the server does not start with an API that serves no purpose of the convention", async () => {
  const [api] = apis as [DefinitionApi];
  const chemin = `/partenaire/${api.code}/v${api.version}/essai`;
  for (const finalite of ["", "COMMERCE", "toString", undefined]) {
    const sansFinalite = { ...api, finalite } as unknown as DefinitionApi;
    await assert.rejects(
      demarrerAvec(sansFinalite, { chemin, documentee: true }),
      /aucune finalité de l’article 2/,
    );
  }
});

test("CONV-8-01 each document, and the page of the APIs, says that no right is transferred", async () => {
  for (const adresse of [
    ...apis.map(lienDocument),
    "/francetravail.io/openapi.json",
    "/portail/openapi.json",
  ]) {
    const { info } = await lire(adresse);
    assert.ok(info.description?.includes(MENTION_ARTICLE_8), adresse);
  }
  const page = await appeler(`${s.url}/francetravail.io`);
  assert.ok(page.texte.includes(MENTION_ARTICLE_8));
});

test("documents are whole: references resolve, scopes and token addresses are those of the server", async () => {
  for (const api of apis) {
    const document = await lire(lienDocument(api));
    assert.equal(document.openapi, "3.1.0");
    for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      assert.ok(suivre(document, String(reference)), reference);
    }
    const identifiants = lesOperations(document.paths).map(
      ({ operation }) => operation.operationId,
    );
    assert.equal(new Set(identifiants).size, identifiants.length);
    for (const { operation } of lesOperations(document.paths)) {
      for (const [schema, scopes] of Object.entries(operation.security?.[0] ?? {})) {
        const flux = document.components.securitySchemes?.[schema]?.flows?.clientCredentials;
        assert.ok(flux?.tokenUrl?.endsWith(`/connexion/oauth2/access_token?realm=%2F${api.realm}`));
        for (const scope of scopes) assert.ok(Object.hasOwn(flux?.scopes ?? {}, scope), scope);
      }
    }
  }
});

function suivre(document: unknown, reference: string): unknown {
  return reference
    .split("/")
    .reduce<unknown>((noeud, cle) => (noeud as Record<string, unknown>)?.[cle], document);
}

test("headers documented are those the gateway asks for", async () => {
  const noms = async (rang: number) => {
    const { components } = await lire(lienDocument(apis[rang] as DefinitionApi));
    return Object.keys(components.parameters ?? {});
  };
  const agent = Object.keys(ENTETES_AGENT);
  assert.deepEqual(await noms(0), [...agent, "X-Correlation-ID"]);
  assert.deepEqual(await noms(1), [...agent, "ft-jeton-usager", "X-Correlation-ID"]);
  assert.deepEqual(await noms(4), ["X-Correlation-ID"]);
});

test("an operation's own path, query and headers are in its document", async () => {
  const [rendezVous] = apis.filter(({ code }) => code === "rendez-vous-partenaire");
  const { paths } = await lire(lienDocument(rendezVous as DefinitionApi));
  const propres = (chemin: string, methode: string) =>
    (paths[`/partenaire/rendez-vous-partenaire/v1${chemin}`]?.[methode]?.parameters ?? [])
      .flatMap((parametre) => (parametre as { name?: string }).name ?? [])
      .sort();
  assert.deepEqual(propres("/rendez-vous/{id}", "delete"), ["id", "idempotency-key"]);
  assert.deepEqual(propres("/rendez-vous-usager", "get"), ["date-debut", "date-fin"]);
});

test("each example of the documents is accepted by the sandbox, and is what it answers", async () => {
  for (const api of apis) {
    const { paths } = await lire(lienDocument(api));
    const scopes = TOUS_LES_SCOPES.filter((scope) => scope.startsWith(`api_test${api.code}`));
    const jeton = await obtenirJeton(s.url, s.application, scopes, `/${api.realm}`);
    for (const { chemin, methode, operation } of lesOperations(paths)) {
      const corps = operation.requestBody?.content["application/json"]?.example;
      const { 200: lue, 201: creee, 202: acceptee } = operation.responses;
      const contenu = (lue ?? creee ?? acceptee)?.content?.["application/json"];
      const reponse = contenu?.example;
      // What is done without a body has no example.
      if (contenu) assert.ok(reponse, `${chemin} : exemple de réponse`);
      assert.equal(Boolean(corps), Boolean(operation.requestBody), `${chemin} : exemple de corps`);
      if (!chemin.includes("/test")) continue;
      const adresse = s.url + chemin.replace(/\{id\w*\}/, "7b0d0c9e-0000-4000-8000-00000000a001");
      const sortie = await appeler(adresse, { jeton, corps, methode: methode.toUpperCase() });
      assert.deepEqual([sortie.statut < 300, sortie.corps], [true, reponse], chemin);
    }
  }
});
