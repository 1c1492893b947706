import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../apis.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { creerServeurHttp } from "../../kit/http/serveur.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

test("CONV-3.1-10 CONV-8-01 each API is documented, each operation in French, with the licence notice", () => {
  const document = s.plateforme.serveur.swagger() as unknown as {
    info: { description: string };
    paths: Record<string, Record<string, { summary?: string; tags?: string[] }>>;
  };
  assert.match(document.info.description, /ne transfère aucun droit de propriété intellectuelle/);
  for (const api of apis) {
    const prefixe = `/partenaire/${api.code}/v${api.version}/`;
    const chemins = Object.entries(document.paths).filter(([chemin]) => chemin.startsWith(prefixe));
    assert.ok(chemins.length > 0, api.code);
    assert.ok(api.description.length > 20);
    for (const [chemin, methodes] of chemins) {
      for (const { summary, tags } of Object.values(methodes)) {
        assert.ok(summary, chemin);
        assert.deepEqual(tags, [api.titre]);
      }
    }
  }
});

test("CONV-9-01 nothing is billed: no route, no table, no column speaks of an amount", async () => {
  const facture = /factur|tarif|paiement|montant|invoice|billing|price|prix/i;
  assert.doesNotMatch(s.plateforme.serveur.printRoutes({ commonPrefix: false }), facture);
  const { rows } = await s.pool.query<{ nom: string }>(
    `select table_name || '.' || column_name as nom from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema')`,
  );
  assert.ok(rows.length > 50);
  for (const { nom } of rows) assert.doesNotMatch(nom, facture);
});

test("a route without declared responses does not start", async () => {
  const serveur = creerServeurHttp();
  assert.throws(() => serveur.get("/nue", async () => "x"), /ne déclare pas ses réponses/);
  serveur.get("/declaree", { schema: { response: { 200: { type: "string" } } } }, async () => "x");
  await serveur.close();
});
