import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import pg from "pg";
import { creerBaseDeTest } from "./base-de-test.ts";
import { ouvrirEcoute } from "./ecoute.ts";
import { ouvrirReseau } from "./reseau-de-test.ts";

let base: Awaited<ReturnType<typeof creerBaseDeTest>>;
let autre: pg.Client;
before(async () => {
  base = await creerBaseDeTest();
  autre = new pg.Client({ connectionString: base.url });
  await autre.connect();
});
after(async () => {
  await autre.end();
  await base.fermer();
});

async function jusquA(vrai: () => boolean, delaiMs: number): Promise<number> {
  const depart = Date.now();
  while (!vrai()) {
    assert.ok(Date.now() - depart < delaiMs, `rien en ${delaiMs} ms`);
    await attendre(5);
  }
  return Date.now() - depart;
}

test("CONV-7-20 a connection that dies in silence is known within a second, and heard again once back", async () => {
  const reseau = await ouvrirReseau(base.url);
  const ecoute = await ouvrirEcoute(reseau.url, ["essai"]);
  const entendus: (string | null)[] = [];
  ecoute.sur("essai", (message) => entendus.push(message));
  const dire = (message: string) => autre.query("select pg_notify('essai', $1)", [message]);
  try {
    await dire("un");
    await jusquA(() => entendus.includes("un"), 1_000);
    // Beats answered: nothing is lost, nothing is said.
    await attendre(1_600);
    assert.deepEqual([entendus, reseau.connexions()], [["un"], 1]);
    reseau.avaler(true);
    await dire("perdu");
    const delai = await jusquA(() => entendus.includes(null), 1_500);
    assert.ok(delai <= 1_200, `${delai} ms`);
    // As long as nothing is heard, what is read meanwhile is forgotten too.
    await jusquA(() => entendus.filter((message) => message === null).length >= 3, 2_000);
    reseau.avaler(false);
    for (let n = 0; n < 100 && !entendus.includes("deux"); n++) {
      await dire("deux");
      await attendre(50);
    }
    assert.ok(entendus.includes("deux"));
    assert.ok(!entendus.includes("perdu"));
    const apres = entendus.length;
    await attendre(1_200);
    assert.ok(!entendus.slice(apres).includes(null));
  } finally {
    await ecoute.fermer();
    await reseau.fermer();
  }
});

test("a process too busy to hear for a while has lost nothing", async () => {
  const ecoute = await ouvrirEcoute(base.url, ["essai"]);
  const entendus: (string | null)[] = [];
  ecoute.sur("essai", (message) => entendus.push(message));
  try {
    for (let n = 0; n < 3; n++) {
      await attendre(520);
      const fin = Date.now() + 1_100;
      while (Date.now() < fin);
    }
    await attendre(100);
    assert.equal(entendus.length, 0);
  } finally {
    await ecoute.fermer();
  }
});

test("closing while a beat is unanswered does not wait for the network", async () => {
  const reseau = await ouvrirReseau(base.url);
  try {
    const ecoute = await ouvrirEcoute(reseau.url, ["essai"]);
    reseau.avaler(true);
    await attendre(600);
    const depart = Date.now();
    await ecoute.fermer();
    assert.ok(Date.now() - depart < 500);
  } finally {
    await reseau.fermer();
  }
});
