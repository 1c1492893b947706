import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { jusqua } from "../../essais/jusqua.ts";
import { horlogeReglable } from "../horloge.ts";
import { type BaseDeTest, creerBaseDeTest } from "../postgres/base-de-test.ts";
import { enTransaction, ouvrirPool } from "../postgres/pool.ts";
import { ajouterTravailUnique, ajouterTravaux } from "./ajouter-travaux.ts";
import { ouvrirTravaux } from "./ouvrir-travaux.ts";
import type { Tache } from "./tache.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 2);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

const avec = (taches: Readonly<Record<string, Tache>>) =>
  ouvrirTravaux({
    ...{ urlBase: base.url, taches, periodiques: [], avertir: assert.fail },
    horloge: horlogeReglable("2026-03-10T09:00:00Z"),
  });

test("whoever is asked for again keeps its turn, and takes nobody else's", async () => {
  const faits: unknown[] = [];
  const travaux = avec({
    servir: async (charge) => {
      const { id } = charge as { id: string };
      faits.push(id);
      // What a beat does while the first is served: all those that are due are asked for again.
      if (faits.length === 1) for (const autre of ["a", "b"]) await demander(autre);
    },
  });
  const demander = (id: string) =>
    ajouterTravailUnique(pool, { tache: "servir", cle: id, charge: { id }, aPart: false });
  for (const id of ["a", "b"]) await demander(id);
  await travaux.accomplirDus();
  await travaux.arreter();
  assert.deepEqual(faits, ["a", "b", "a"]);
});

test("many that wait for nothing keep few places, and the others are done", async () => {
  let enCours = 0;
  const fini = Promise.withResolvers<void>();
  const attendre = async () => {
    enCours++;
    await fini.promise;
  };
  let faits = 0;
  const compter = async () => void faits++;
  const travaux = avec({ courrier: attendre, partenaire: attendre, compter });
  const ajouter = (tache: string, rang: number, aPart: boolean) =>
    ajouterTravailUnique(pool, { tache, cle: `${rang}`, charge: {}, aPart });
  await travaux.demarrer();
  await enTransaction(pool, (client) => ajouterTravaux(client, "courrier", Array(100).fill({}), 3));
  for (let n = 0; n < 100; n++) await ajouter("partenaire", n, true);
  await jusqua(async () => enCours === 8);
  for (let n = 0; n < 20; n++) await ajouter("compter", n, false);
  await jusqua(async () => faits === 20);
  assert.equal(enCours, 8);
  fini.resolve();
  await travaux.arreter();
});

test("all that is due is done, though two jobs of one lane follow one another", async () => {
  let faits = 0;
  const travaux = avec({ lettre: async () => void faits++ });
  for (const attendu of [40, 80]) {
    await enTransaction(pool, (client) => ajouterTravaux(client, "lettre", Array(40).fill({}), 3));
    await travaux.accomplirDus();
    assert.equal(faits, attendu);
  }
  await travaux.arreter();
});
