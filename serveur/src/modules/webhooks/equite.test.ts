import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { ilArrive, unAbonnement, unEditeur } from "./essais/editeur.ts";
import { ouvrirRecepteur, type Recepteur } from "./essais/recepteur.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

/** A partner whose address was tested, and takes everything since without ever answering. */
async function unMuet(): Promise<{ recepteur: Recepteur; appels: () => number }> {
  const recepteur = await ouvrirRecepteur();
  await unAbonnement(await unEditeur(s), recepteur);
  let appels = 0;
  recepteur.repondre = () => {
    appels++;
    return null;
  };
  return { recepteur, appels: () => appels };
}

test("addresses that answer nothing keep no other partner waiting, nor any connection that requests need", async () => {
  const muets = await Promise.all(Array.from({ length: 4 }, unMuet));
  await s.plateforme.travaux.demarrer();
  await ilArrive(s, (await unUsager(s.pool)).id);
  await s.plateforme.travaux.executer("seconde");
  await jusqua(async () => muets.every(({ appels }) => appels() === 1));
  const { rows } = await s.pool.query(
    `select a.application_name as nom, count(*) as tenus from pg_locks v join pg_stat_activity a using (pid)
     where v.locktype = 'advisory' and a.datname = current_database() group by 1, v.pid`,
  );
  assert.deepEqual(rows, [{ nom: "maillage-verrous", tenus: 4 }]);
  const vivant = await ouvrirRecepteur();
  await unAbonnement(await unEditeur(s), vivant);
  await ilArrive(s, (await unUsager(s.pool)).id);
  await s.plateforme.travaux.executer("seconde");
  const conclues = async () => (await s.pool.query("select statut from webhooks.tentative")).rows;
  await jusqua(async () => (await conclues()).length > 0);
  // None of the silent ones had come to its end.
  assert.deepEqual(await conclues(), [{ statut: 204 }]);
  for (const { recepteur } of [...muets, { recepteur: vivant }]) await recepteur.fermer();
});
