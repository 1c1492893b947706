import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import Type from "typebox";
import { elaguerEntree } from "./elaguer.ts";
import { creerServeurHttp } from "./serveur.ts";

const Dit = Type.Object({ nom: Type.String() });
const body = Type.Object({
  dit: Dit,
  liste: Type.Optional(Type.Array(Dit)),
  choix: Type.Optional(Type.Union([Dit, Type.Object({ age: Type.Number() }), Type.Null()])),
  libre: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  ouvert: Type.Optional(Type.Object({ nom: Type.String() }, { additionalProperties: true })),
  tout: Type.Optional(Type.Unknown()),
  cumul: Type.Optional(
    Type.Unsafe({
      ...Type.Object({ nom: Type.String() }),
      allOf: [Type.Object({ age: Type.Number() })],
    }),
  ),
});

const serveur = creerServeurHttp();
before(async () => {
  serveur.addHook("preHandler", async (requete) => elaguerEntree(requete));
  const querystring = Type.Object({ tri: Type.Optional(Type.String()) });
  const question = { querystring, response: { 200: Type.Unknown() } };
  serveur.get("/", { schema: question }, async ({ query }) => JSON.stringify(query));
  serveur.post("/", { schema: { body, response: { 200: Type.Unknown() } } }, async (requete) =>
    JSON.stringify(requete.body),
  );
  await serveur.ready();
});
after(() => serveur.close());

test("what a contract does not name is taken off at every depth, and nothing that it does name or leaves open", async () => {
  const envoyer = async (payload: object) =>
    JSON.parse((await serveur.inject({ method: "POST", url: "/", payload })).body);
  const dit = { nom: "Leroux" };
  const intrus = { ...dit, scopes: ["*"] };
  assert.deepEqual(await envoyer({ dit: intrus, id: 1 }), { dit });
  assert.deepEqual(await envoyer({ dit, liste: [intrus, dit] }), { dit, liste: [dit, dit] });
  assert.deepEqual(await envoyer({ dit, choix: { age: 3, autre: 1 } }), { dit, choix: { age: 3 } });
  const cumul = { ...dit, age: 3 };
  assert.deepEqual(await envoyer({ dit, cumul: { ...cumul, autre: 1 } }), { dit, cumul });
  const admis = { dit, choix: null, libre: { a: { b: 1 } }, ouvert: intrus, tout: { x: intrus } };
  assert.deepEqual(await envoyer(admis), admis);
  const { body: lue } = await serveur.inject({ url: "/?tri=nom&parPage=100000" });
  assert.deepEqual(JSON.parse(lue), { tri: "nom" });
});
