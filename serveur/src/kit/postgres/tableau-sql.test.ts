import assert from "node:assert/strict";
import test, { after } from "node:test";
import fc from "fast-check";
import pg from "pg";
import { creerBaseDeTest } from "./base-de-test.ts";
import { tableauSql } from "./tableau-sql.ts";

const base = await creerBaseDeTest();
const client = new pg.Client({ connectionString: base.url });
await client.connect();
after(async () => {
  await client.end();
  await base.fermer();
});

test("PostgreSQL reads back every text, the absent ones included", async () => {
  // PostgreSQL has no text that holds a NUL.
  const texte = fc.string({ unit: "grapheme" }).filter((valeur) => !valeur.includes("\0"));
  const piege = fc.constantFrom("NULL", "null", "", '"', "\\", "{}", ",", " ", '\\"', "a,b");
  const valeurs = fc.array(fc.option(fc.oneof(texte, piege)));
  await fc.assert(
    fc.asyncProperty(valeurs, async (attendu) => {
      const { rows } = await client.query<{ lu: (string | null)[] }>("select $1::text[] as lu", [
        tableauSql(attendu, (valeur) => valeur),
      ]);
      assert.deepEqual(rows[0]?.lu, attendu);
    }),
  );
});
