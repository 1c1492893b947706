import assert from "node:assert/strict";
import { test } from "node:test";
import Type from "typebox";
import { ouNul, parmi } from "./contrat.ts";
import { formeLue } from "./forme-lue.ts";
import { creerServeurHttp } from "./serveur.ts";

const Plan = Type.Object(
  {
    referent: Type.String({ minLength: 1, maxLength: 5, pattern: "\\S" }),
    pattern: Type.String({ format: "date" }),
    objectifs: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 2 }),
    heures: ouNul(Type.Integer({ minimum: 1, maximum: 35 })),
    intensite: ouNul(parmi(["FORTE", "FAIBLE"])),
  },
  { additionalProperties: false },
);

test("what was stored under other bounds is still read, while the same contract refuses it when written", async () => {
  const ancien = {
    referent: "   trop long",
    pattern: "2026-02-30",
    objectifs: [],
    heures: 99,
    intensite: null,
  };
  const serveur = creerServeurHttp();
  const response = { 200: ouNul(Type.Object({ plan: ouNul(Plan) })) };
  serveur.get("/", { schema: { response } }, () => ({ plan: { ...ancien, disparu: 1 } }));
  serveur.post("/", { schema: { body: Plan, response } }, () => null);
  const lue = await serveur.inject({ url: "/" });
  assert.deepEqual([lue.statusCode, lue.json()], [200, { plan: ancien }]);
  const ecrite = await serveur.inject({ method: "POST", url: "/", payload: ancien });
  assert.equal(ecrite.statusCode, 400);
  await serveur.close();
});

test("codes, and what tells the branches of a union apart, stay in the read shape", () => {
  const ferme = (champs: Type.TProperties) => Type.Object(champs, { additionalProperties: false });
  const union = Type.Union([
    ferme({ etat: Type.Literal("A") }),
    ferme({ etat: Type.Literal("A"), le: Type.String({ maxLength: 1 }) }),
  ]);
  const lue = formeLue(union) as { anyOf: { additionalProperties?: boolean }[] };
  assert.deepEqual(
    lue.anyOf.map(({ additionalProperties }) => additionalProperties),
    [false, false],
  );
  assert.doesNotMatch(JSON.stringify(lue), /maxLength/);
  assert.match(JSON.stringify(lue), /"const":"A"/);
});
