import { readFileSync } from "node:fs";
import pg from "pg";
import { creerBaseDeTest } from "../../serveur/src/kit/postgres/base-de-test.ts";

/**
 * What the webhooks' outbox adds to each event written: processor time of the database's process, from
 * the kernel, with and without the trigger. `node bancs/charge/ecrire-evenements.ts`
 */
const NOMBRE = 5_000;
const TIC_US = 10_000;
const REPETITIONS = 3;

const INSERER = {
  name: "evenement",
  text: `insert into journal.evenement (sujet_type, sujet_id, genre, auteur, capacite, contenu)
    values ('usager', gen_random_uuid(), 'rendez-vous.pris', 'essai', 'agent', '{}')`,
};

async function mesurer(client: pg.Client): Promise<number> {
  const pid = (await client.query("select pg_backend_pid() as pid")).rows[0].pid as number;
  const avant = lireTics(pid);
  await client.query("begin");
  for (let n = 0; n < NOMBRE; n++) await client.query(INSERER);
  await client.query("commit");
  return ((lireTics(pid) - avant) * TIC_US) / NOMBRE;
}

function lireTics(pid: number): number {
  const champs = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return Number(champs[11]) + Number(champs[12]);
}

const base = await creerBaseDeTest();
const client = new pg.Client(base.url);
const migrateur = new pg.Client(base.urlMigrateur);
await client.connect();
await migrateur.connect();
await mesurer(client);
const mesures = { avec: [] as number[], sans: [] as number[] };
for (let fois = 0; fois < REPETITIONS; fois++) {
  for (const [cas, geste] of [
    ["sans", "disable"],
    ["avec", "enable"],
  ] as const) {
    await migrateur.query("set role maillage_proprietaire");
    await migrateur.query(`alter table journal.evenement ${geste} trigger webhooks`);
    mesures[cas].push(await mesurer(client));
  }
}
const median = (valeurs: number[]) => valeurs.toSorted((a, b) => a - b)[1] ?? 0;
const [avec, sans] = [median(mesures.avec), median(mesures.sans)];
console.log(
  `Par évènement : ${sans.toFixed(1)} µs sans boîte d’envoi, ${avec.toFixed(1)} µs avec, soit ${(avec - sans).toFixed(1)} µs de plus.`,
);
await client.end();
await migrateur.end();
await base.fermer();
