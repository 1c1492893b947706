import assert from "node:assert/strict";
import { test } from "node:test";
import { Type } from "typebox";
import { creerServeurHttp } from "./serveur.ts";

const response = { 200: Type.Any() };
const serveur = creerServeurHttp();
serveur.post("/essai", { schema: { response } }, async ({ body }) => ({ recu: body }));
serveur.get("/essai/:nom", { schema: { response } }, async () => ({}));
serveur.get("/panne", { schema: { response } }, async () => {
  throw Object.assign(new Error('invalid byte sequence: "secret"'), { code: "22021" });
});

const poster = (corps: string) =>
  serveur.inject({
    method: "POST",
    url: "/essai",
    headers: { "content-type": "application/json" },
    payload: corps,
  });

test("a null character, or half of a pair, is refused wherever it is", async () => {
  for (const corps of [
    '"a\\u0000"',
    '{"a":"\\u0000"}',
    '{"a\\u0000":1}',
    '{"a":[{"b":["\\ud800"]}]}',
    '{"a":"\\udc00x"}',
  ]) {
    const { statusCode, body } = await poster(corps);
    assert.equal(statusCode, 400, corps);
    assert.match(body, /"code":"ENTREE_INVALIDE".*caractère qui ne s’écrit pas/);
  }
  for (const url of ["/essai/a%00", "/essai/a?b=%00"]) {
    assert.equal((await serveur.inject(url)).statusCode, 400, url);
  }
});

test("any other text goes through as it is", async () => {
  for (const corps of ['{"a":"\\ud83d\\ude00 é\\n\\t\\u0001 \\\\u0000"}', '["x",null,1,true,{}]']) {
    assert.deepEqual((await poster(corps)).json(), { recu: JSON.parse(corps) });
  }
});

test("a body deeper than any contract is refused: whatever walks it next could not", async () => {
  const emboiter = (debut: string, fois: number, fin: string) =>
    poster(`${debut.repeat(fois)}1${fin.repeat(fois)}`);
  for (const [debut, fin] of [
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"a":', "}]"],
  ] as const) {
    const admis = await emboiter(debut, 20, fin);
    assert.equal(admis.statusCode, 200, admis.body);
    for (const fois of [100, 7000]) {
      const { statusCode, body } = await emboiter(debut, fois, fin);
      assert.equal(statusCode, 400, debut);
      assert.match(body, /"code":"ENTREE_INVALIDE".*emboîte trop/);
      assert.ok(body.length < 300, "a path of thousands of names says nothing");
    }
  }
});

test("an error that nobody foresaw says nothing of itself, a wrong address says so in French", async () => {
  const panne = await serveur.inject("/panne");
  assert.equal(panne.statusCode, 500);
  assert.deepEqual(Object.keys(panne.json()), ["code", "message", "correlation"]);
  assert.doesNotMatch(panne.body, /secret|byte|22021/);
  const adresse = await serveur.inject("/essai/%E0%A4%A");
  assert.equal(adresse.statusCode, 400);
  assert.match(adresse.body, /L’adresse n’est pas valide/);
});
