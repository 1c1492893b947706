import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";

/** Test helper: a new data folder, removed at the end once no process uses it any more. */
export function dossierEphemere(): { dossier: string; effacer(): Promise<void> } {
  const dossier = join(mkdtempSync(join(tmpdir(), "maillage-essai-")), "donnees");
  execFileSync("chmod", ["755", join(dossier, "..")]);
  return {
    dossier,
    effacer: async () => {
      await jusqua(() => processusDe(dossier).length === 0);
      rmSync(join(dossier, ".."), { recursive: true, force: true });
    },
  };
}

/** The living processes whose command line names this folder: supervisors and PostgreSQL masters. */
export function processusDe(dossier: string): { pid: number; commande: string }[] {
  return execFileSync("ps", ["-eww", "-o", "pid=,stat=,command="], { encoding: "utf8" })
    .split("\n")
    .map((ligne) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(ligne))
    .filter((champs) => champs !== null)
    .filter(([, , etat, commande]) => !etat?.startsWith("Z") && commande?.includes(dossier))
    .map(([, pid, , commande]) => ({ pid: Number(pid), commande: commande ?? "" }))
    .filter(({ commande }) => /superviseur\.ts|bin\/postgres -D/.test(commande));
}

export const pidPostgres = (dossier: string) =>
  processusDe(dossier).find(({ commande }) => commande.includes("bin/postgres -D"))?.pid;
export const pidSuperviseur = (dossier: string) =>
  processusDe(dossier).find(({ commande }) => commande.includes("superviseur.ts"))?.pid;

/** The processes that this one started. */
export function enfantsDe(pid: number): number[] {
  return execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((ligne) => ligne.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([enfant]) => enfant as number);
}

/** Waits for a state to come; the test runner's own limit is the only clock. */
export async function jusqua(condition: () => boolean): Promise<void> {
  while (!condition()) await attendre(20);
}

/**
 * Another node process that opens the server of this folder, runs one SQL text as the superuser and
 * stays until killed. Resolves once it has printed the first value of the result.
 */
export async function autreProcessus(dossier: string, sql: string, compte?: { uid: number }) {
  const module = join(import.meta.dirname, "../serveur-embarque.ts");
  const programme = `
    import { Client } from "pg";
    import { ouvrirServeurEmbarque } from ${JSON.stringify(module)};
    const serveur = await ouvrirServeurEmbarque({ dossier: ${JSON.stringify(dossier)} });
    const client = new Client({ connectionString: serveur.url("postgres", "postgres") });
    await client.connect();
    const { rows } = await client.query(${JSON.stringify(sql)});
    console.log(JSON.stringify(Object.values(rows[0] ?? {})[0] ?? null));
    setInterval(() => {}, 1000);`;
  const processus = spawn(process.execPath, ["--input-type=module-typescript", "-e", programme], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
    ...compte,
  });
  const [sortie] = await Promise.race([
    once(processus.stdout, "data"),
    once(processus, "exit").then(() => Promise.reject(new Error("the other process failed"))),
  ]);
  return {
    valeur: JSON.parse(String(sortie)),
    /** kill -9, right after killing another process if asked. */
    tuer: async (avant = () => {}) => {
      avant();
      processus.kill("SIGKILL");
      await once(processus, "exit");
    },
  };
}
