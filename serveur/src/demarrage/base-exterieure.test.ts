import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { enLignes, ORGANISATIONS, unUsager } from "../importation/essais/import.ts";
import { creerBaseDeTest } from "../kit/postgres/base-de-test.ts";
import { dossierEphemere, enfantsDe, processusDe } from "../kit/postgres/essais/processus.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { attendrePret, lancerMaillage, portLibre } from "./essais/commande.ts";

const { dossier, effacer } = dossierEphemere();
const base = await creerBaseDeTest();
const pool = ouvrirPool(base.url, 1);
const port = String(await portLibre());
const reglages = {
  DATABASE_URL: base.url,
  DATABASE_URL_MIGRATION: base.urlMigrateur,
  MAILLAGE_SECRET: "p7Qm2xV9kL4tR8wZ1nB6yH3cF5jD0sGa",
  MAILLAGE_DONNEES: dossier,
  MAILLAGE_COURRIELS: join(dossier, "../courriels"),
  PORT: port,
};
const commande = lancerMaillage(["demarrer"], reglages);
after(async () => {
  commande.processus.kill("SIGKILL");
  await commande.fini;
  await pool.end();
  await base.fermer();
  await effacer();
});

/** The command lines of the processes that the platform started. */
function lignesDesEnfants(): string[] {
  return enfantsDe(commande.processus.pid as number).map((pid) =>
    execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }),
  );
}

test("with an outside database, no PostgreSQL is started and the data folder is never made", async () => {
  await attendrePret(`http://127.0.0.1:${port}`, commande);
  assert.deepEqual(processusDe(dossier), []);
  const postgres = lignesDesEnfants().filter((ligne) => /superviseur\.ts|postgres/.test(ligne));
  assert.deepEqual(postgres, []);
  assert.equal(existsSync(dossier), false, "no folder of embedded data");
});

test("with an outside database, the platform starts empty: no demonstration is loaded nor announced", async () => {
  const { rows } = await pool.query(
    `select (select count(*)::int from usagers.usager) as usagers,
       (select count(*)::int from conventions.organisation) as organisations,
       (select count(*)::int from habilitations.agent) as agents,
       (select count(*)::int from acces_api.application) as applications,
       (select count(*)::int from importation.fichier) as imports`,
  );
  assert.deepEqual(rows, [
    { usagers: 0, organisations: 0, agents: 0, applications: 0, imports: 0 },
  ]);
  assert.doesNotMatch(commande.sortie(), /démonstration|PAR_/);
  commande.processus.kill("SIGTERM");
  assert.equal(await commande.fini, 0, commande.sortie());
});

test("an import of which nothing is kept fails, its preview and its second run too; one that keeps a line does not", async () => {
  const fichier = join(dossier, "../lignes.ndjson");
  const importer = async (objets: object[], ...options: string[]) => {
    writeFileSync(fichier, enLignes(objets));
    const { fini, sortie } = lancerMaillage(["importer", fichier, ...options], reglages);
    return [await fini, /^\d+ enreg.*?ignorés?/m.exec(sortie())?.[0]];
  };
  const refusee = unUsager({ prenom: "" });
  const refus = "1 enregistrement lu ; 0 retenu ; 1 refusé ; 0 ignoré";
  assert.deepEqual(await importer([refusee], "--apercu"), [1, refus]);
  assert.deepEqual(await importer([refusee]), [1, refus]);
  assert.equal((await importer([refusee]))[0], 1);
  const mele = [...ORGANISATIONS, refusee];
  const retenu = "3 enregistrements lus ; 2 retenus ; 1 refusé ; 0 ignoré";
  assert.deepEqual(await importer(mele), [0, retenu]);
});
