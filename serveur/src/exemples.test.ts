import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import AjvCompiler from "@fastify/ajv-compiler";
import { appeler } from "./essais/appels.ts";
import { jetonDuRealm, type Realm } from "./essais/operations.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { poserFormats } from "./kit/http/formats.ts";
import type { DocumentOpenapi, Parametre } from "./modules/catalogue/documents/document-openapi.ts";
import { lesOperations } from "./modules/catalogue/documents/document-openapi.ts";

type Validation = ((valeur: unknown) => boolean) & { errors?: unknown };

let s: Situation;
let document: DocumentOpenapi;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
  const reponse = await fetch(`${s.url}/francetravail.io/openapi.json`);
  document = (await reponse.json()) as DocumentOpenapi;
});
after(() => s.fermer());

const compiler = (
  AjvCompiler() as unknown as (
    externes: object,
    options: object,
  ) => (route: { schema: unknown }) => Validation
)(
  {},
  {
    customOptions: { coerceTypes: false, useDefaults: false, removeAdditional: false },
    onCreate: poserFormats,
  },
);

/** What a schema refuses of an example; null when it takes it. */
function refuser(schema: unknown, exemple: unknown): string | null {
  const valider = compiler({ schema });
  return valider(exemple) ? null : JSON.stringify(valider.errors);
}

/** Answers of an operation that have a body of JSON, and are no refusal. */
const reussites = (responses: DocumentOpenapi["paths"][string][string]["responses"]) =>
  Object.entries(responses).flatMap(([statut, { content }]) => {
    const json = content?.["application/json"];
    return statut.startsWith("2") && json ? [{ statut: Number(statut), ...json }] : [];
  });

test("every example of a document, sent or answered, follows its own schema", () => {
  const fautes: string[] = [];
  let vus = 0;
  const voir = (quoi: string, schema: unknown, exemple: unknown) => {
    vus += 1;
    const faute = exemple === undefined ? "absent" : refuser(schema, exemple);
    if (faute) fautes.push(`${quoi} : ${faute}`);
  };
  for (const { chemin, methode, operation } of lesOperations(document.paths)) {
    const nom = `${methode} ${chemin}`;
    const corps = operation.requestBody?.content["application/json"];
    if (corps) voir(`${nom}, demande`, corps.schema, corps.example);
    for (const { statut, schema, example } of reussites(operation.responses))
      voir(`${nom}, ${statut}`, schema, example);
    for (const parametre of (operation.parameters ?? []) as Parametre[])
      if (parametre.in === "path" || parametre.example !== undefined)
        voir(`${nom}, ${parametre.name}`, parametre.schema, parametre.example);
  }
  assert.ok(vus > 150);
  assert.deepEqual(fautes, []);
});

test("a sandbox answers the example of its document, whole, to the request that it shows", async () => {
  const jetons = new Map<Realm, string>();
  for (const realm of ["agent", "partenaire"] as const)
    jetons.set(realm, await jetonDuRealm(s, s.application, realm));
  let vus = 0;
  for (const { chemin, methode, operation } of lesOperations(document.paths)) {
    if (!chemin.startsWith("/partenaire/test")) continue;
    const [realm] = Object.keys(operation.security?.[0] ?? {}) as [Realm];
    const exemples = (operation.parameters ?? []) as Parametre[];
    const adresse = chemin.replace(/\{(\w+)\}/g, (_tout, nom) =>
      String(exemples.find(({ name }) => name === nom)?.example),
    );
    const corps = operation.requestBody?.content["application/json"]?.example;
    const voulu = { methode: methode.toUpperCase(), jeton: jetons.get(realm) ?? "", corps };
    const sortie = await appeler(s.url + adresse, voulu);
    const [attendue] = reussites(operation.responses);
    assert.ok(sortie.statut < 300, `${methode} ${adresse} ${sortie.texte}`);
    if (attendue)
      assert.deepEqual([sortie.statut, sortie.corps], [attendue.statut, attendue.example], adresse);
    else assert.equal(sortie.texte, "", adresse);
    vus += 1;
  }
  assert.ok(vus > 50);
});

test("a header of the wire is named as the wire writes it", () => {
  const modifier = document.paths["/partenaire/orientationusager/v1/modificationOrientation"]?.put;
  const noms = ((modifier?.parameters ?? []) as Parametre[]).map(({ name }) => name);
  for (const nom of ["codeParcours", "codeStructure", "dateEntreeParcours"])
    assert.ok(noms.includes(nom), nom);
});
