import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { battre, ilArrive, TYPES, unAbonnement, unEditeur } from "./essais/editeur.ts";
import { ouvrirRecepteur, type Recepteur } from "./essais/recepteur.ts";

let s: Situation;
let recepteur: Recepteur;
before(async () => {
  s = await ouvrirSituation();
});
after(async () => {
  await s.fermer();
});
beforeEach(async () => {
  await s.pool.query("update webhooks.abonnement set etat = 'ferme'");
});

async function lancer(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "essais/processus-webhooks.ts");
  const enfant = fork(script, [s.base.url], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await once(enfant, "message");
  return enfant;
}

async function jusquaRecus(nombre: number): Promise<void> {
  const terme = Date.now() + 120_000;
  while (recepteur.recus.length < nombre) {
    assert.ok(Date.now() < terme, `${recepteur.recus.length} reçus sur ${nombre}`);
    await attendre(5);
  }
}

/** Each person's distinct messages, in the order of their first arrival. */
function premieresArrivees(): Map<string, string[]> {
  const vus = new Set<string>();
  const parPersonne = new Map<string, string[]>();
  for (const { id, usager, type } of recepteur.recus) {
    if (vus.has(id)) continue;
    vus.add(id);
    parPersonne.set(usager, [...(parPersonne.get(usager) ?? []), type]);
  }
  return parPersonne;
}

test("kill -9 loses nothing, keeps each person's order, and repeats at most what was under way", async () => {
  recepteur = await ouvrirRecepteur();
  const editeur = await unEditeur(s);
  await unAbonnement(editeur, recepteur);
  const personnes = [];
  for (let n = 0; n < 60; n++) personnes.push((await unUsager(s.pool)).id);
  let morts = 0;
  let enfant = await lancer();
  const ecriture = (async () => {
    for (const type of TYPES) {
      for (const id of personnes) await ilArrive(s, id, type);
    }
  })();
  // Killed three times in the middle of its work, each time another process takes over.
  for (const seuil of [20, 70, 120]) {
    await jusquaRecus(seuil);
    enfant.kill("SIGKILL");
    await once(enfant, "exit");
    morts += 1;
    enfant = await lancer();
  }
  await ecriture;
  const terme = Date.now() + 60_000;
  while (new Set(recepteur.recus.map(({ id }) => id)).size < 180 && Date.now() < terme) {
    await attendre(50);
  }
  enfant.disconnect();
  await once(enfant, "exit");
  const parPersonne = premieresArrivees();
  assert.equal(parPersonne.size, 60);
  for (const types of parPersonne.values()) assert.deepEqual(types, TYPES);
  const repetes = recepteur.recus.length - 180;
  assert.ok(repetes <= morts * 32, `${repetes} répétitions`);
  const { rows } = await s.pool.query(
    "select count(*)::int as n from webhooks.livraison where etat = 'livree' and essais >= 1",
  );
  assert.equal(rows[0].n, 180);
  assert.equal(recepteur.refuses, 0);
  await recepteur.fermer();
});

test("two processes at once deliver each event once, and in order", async () => {
  recepteur = await ouvrirRecepteur();
  await unAbonnement(await unEditeur(s), recepteur);
  const enfants = await Promise.all([lancer(), lancer()]);
  const personnes = [];
  for (let n = 0; n < 20; n++) personnes.push((await unUsager(s.pool)).id);
  for (const type of TYPES) for (const id of personnes) await ilArrive(s, id, type);
  await jusquaRecus(60);
  await attendre(1500);
  for (const enfant of enfants) {
    enfant.disconnect();
    await once(enfant, "exit");
  }
  assert.equal(recepteur.recus.length, 60);
  for (const types of premieresArrivees().values()) assert.deepEqual(types, TYPES);
  await recepteur.fermer();
});

test("10 000 events of 500 people are delivered, each once and each person's in order", async () => {
  recepteur = await ouvrirRecepteur();
  await unAbonnement(await unEditeur(s), recepteur);
  const personnes = [];
  for (let n = 0; n < 500; n++) personnes.push((await unUsager(s.pool)).id);
  await s.pool.query(
    `insert into journal.evenement (sujet_type, sujet_id, genre, auteur, capacite)
     select 'usager', p.id, ($2::text[])[1 + n % 3], 'essai', 'agent'
     from generate_series(0, 19) n cross join unnest($1::uuid[]) with ordinality as p (id, rang)
     order by n, p.rang`,
    [personnes, TYPES],
  );
  const debut = Date.now();
  while (recepteur.recus.length < 10_000) {
    assert.ok(Date.now() - debut < 240_000, `${recepteur.recus.length} livrés`);
    await battre(s);
  }
  assert.equal(new Set(recepteur.recus.map(({ id }) => id)).size, 10_000);
  const attendus = Array.from({ length: 20 }, (_, n) => TYPES[n % 3]);
  const parPersonne = premieresArrivees();
  assert.equal(parPersonne.size, 500);
  for (const types of parPersonne.values()) assert.deepEqual(types, attendus);
  await recepteur.fermer();
});
