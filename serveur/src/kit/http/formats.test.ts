import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import pg from "pg";
import { Type } from "typebox";
import { type BaseDeTest, creerBaseDeTest } from "../postgres/base-de-test.ts";
import { FORMATS } from "./formats.ts";
import { creerServeurHttp } from "./serveur.ts";

let base: BaseDeTest;
let client: pg.Client;
before(async () => {
  base = await creerBaseDeTest();
  client = new pg.Client({ connectionString: base.url });
  await client.connect();
});
after(async () => {
  await client.end();
  await base.fermer();
});

const deux = (n: number) => String(n).padStart(2, "0");
const annee = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.constantFrom(0, 1, 1799, 1800, 1900, 2000, 2200, 2201),
);
const jour = fc
  .tuple(annee, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([a, m, j]) => `${String(a).padStart(4, "0")}-${deux(m)}-${deux(j)}`);
const heure = fc
  .tuple(
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 61 }),
    fc.constantFrom("", ".5", ".123456", null),
    fc.constantFrom("Z", "z", "+02:00", "-0330", "+01", "", "+16:00", "+25:00"),
  )
  .map(([h, m, s, fraction, zone]) => {
    const secondes = fraction === null ? "" : `:${deux(s)}${fraction}`;
    return `${deux(h)}:${deux(m)}${secondes}${zone}`;
  });

async function acceptes(textes: readonly string[], type: "date" | "timestamptz") {
  const { rows } = await client.query<{ lu: boolean }>(
    "select pg_input_is_valid(t, $2) as lu from unnest($1::text[]) with ordinality as e (t, rang) order by rang",
    [textes, type],
  );
  return rows.map(({ lu }) => lu);
}

test("a day is accepted if PostgreSQL has it and it is of 1800 to 2200, and no other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jour, { minLength: 300, maxLength: 300 }), async (jours) => {
      const lus = await acceptes(jours, "date");
      jours.forEach((texte, rang) => {
        const an = Number(texte.slice(0, 4));
        assert.equal(FORMATS.date(texte), lus[rang] && an >= 1800 && an <= 2200, texte);
      });
    }),
    { numRuns: 30 },
  );
});

test("an instant that is accepted is read by Date and by PostgreSQL alike", async () => {
  const instant = fc.tuple(jour, heure).map(([j, h]) => `${j}T${h}`);
  await fc.assert(
    fc.asyncProperty(fc.array(instant, { minLength: 300, maxLength: 300 }), async (textes) => {
      const retenus = textes.filter(FORMATS["date-time"]);
      const { rows } = await client.query<{ ms: number }>(
        `select extract(epoch from t::timestamptz)::float8 * 1000 as ms
         from unnest($1::text[]) with ordinality as e (t, rang) order by rang`,
        [retenus],
      );
      rows.forEach(({ ms }, rang) => {
        assert.ok(Math.abs(ms - Date.parse(retenus[rang] as string)) < 1, retenus[rang]);
      });
    }),
    { numRuns: 30 },
  );
  for (const juste of [
    "2025-06-30T23:59:59Z",
    "2024-02-29 00:00:00.5+0200",
    "1800-01-01t00:00:00z",
    "2025-06-30T23:59Z",
    "2025-06-30T23:59+0200",
  ])
    assert.ok(FORMATS["date-time"](juste), juste);
  for (const faux of ["2025-06-30T23:59:60Z", "2025-06-30T10:00:00", "2025-06-30", ""])
    assert.ok(!FORMATS["date-time"](faux), faux);
});

test("an identifier that is accepted, PostgreSQL accepts", async () => {
  const uuid = "7b0d0c9e-0000-4000-8000-00000000a001";
  assert.ok(FORMATS.uuid(uuid) && FORMATS.uuid(uuid.toUpperCase()));
  assert.ok(!FORMATS.uuid(`urn:uuid:${uuid}`) && !FORMATS.uuid("-".repeat(36)));
});

test("a contract refuses them in a sentence that says what is expected", async () => {
  const serveur = creerServeurHttp();
  const properties = {
    jour: Type.Optional(Type.String({ format: "date" })),
    le: Type.Optional(Type.String({ format: "date-time" })),
    id: Type.Optional(Type.String({ format: "uuid" })),
  };
  const schema = { body: Type.Object(properties), response: { 200: Type.Any() } };
  serveur.post("/essai", { schema }, async () => ({}));
  const cas: [object, RegExp][] = [
    [{ jour: "0000-05-14" }, /« jour » doit être une date existante.*de 1800 à 2200/],
    [{ jour: "2025-02-29" }, /« jour » doit être une date existante/],
    [{ le: "2025-06-30T23:59:60Z" }, /« le » doit être un instant existant/],
    [{ le: "0000-01-01T00:00:00Z" }, /« le » doit être un instant existant/],
    [{ id: "urn:uuid:7b0d0c9e-0000-4000-8000-00000000a001" }, /« id » n’a pas le format attendu/],
  ];
  for (const [payload, phrase] of cas) {
    const { statusCode, body } = await serveur.inject({ method: "POST", url: "/essai", payload });
    assert.equal(statusCode, 400, JSON.stringify(payload));
    assert.match(body, phrase);
  }
  const payload = { jour: "2024-02-29", le: "2025-06-30T23:59:59+02:00" };
  assert.equal((await serveur.inject({ method: "POST", url: "/essai", payload })).statusCode, 200);
});
