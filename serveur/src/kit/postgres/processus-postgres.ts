import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";

const PAS_MS = 5;

/** A running PostgreSQL whose life is tied to this process. */
export interface ProcessusPostgres {
  fin: Promise<number | null>;
  arreter(): Promise<void>;
}

/**
 * Starts PostgreSQL on this cluster and waits until it accepts connections.
 * Whatever kills this process, a watchdog shell sees its pipe close and stops PostgreSQL.
 * Throws when PostgreSQL refuses to start; its reason is on our standard error.
 */
export async function lancerPostgres(racine: string, grappe: string): Promise<ProcessusPostgres> {
  await arreterOrphelin(grappe);
  const configuration = join(grappe, "maillage.conf");
  const postgres = spawn(
    join(racine, "bin/postgres"),
    ["-D", grappe, "-c", `config_file=${configuration}`],
    { stdio: ["ignore", "inherit", "inherit"], cwd: grappe },
  );
  const fin = new Promise<number | null>((resoudre, rejeter) => {
    postgres.once("exit", resoudre);
    postgres.once("error", rejeter);
  });
  const gardien = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "sh", `${postgres.pid}`], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  fin.finally(() => gardien.kill("SIGKILL")).catch(() => {});
  await attendrePret(postgres, grappe);
  return {
    fin,
    arreter: async () => {
      postgres.kill("SIGINT");
      await fin;
    },
  };
}

async function attendrePret(postgres: ChildProcess, grappe: string): Promise<void> {
  while (postgres.exitCode === null && postgres.signalCode === null) {
    const { pid, etat } = lirePostmaster(grappe);
    if (pid === postgres.pid && etat === "ready") return;
    await attendre(PAS_MS);
  }
  throw new Error("PostgreSQL stopped before accepting connections");
}

/** A server left on this folder because its supervisor and the watchdog were both killed. */
async function arreterOrphelin(grappe: string): Promise<void> {
  const { pid } = lirePostmaster(grappe);
  while (pid && estPostgresDe(pid, grappe)) {
    try {
      process.kill(pid, "SIGINT");
    } catch {
      return;
    }
    await attendre(PAS_MS * 4);
  }
}

function lirePostmaster(grappe: string): { pid?: number; etat?: string } {
  try {
    const lignes = readFileSync(join(grappe, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lignes[0]), etat: lignes[7]?.trim() };
  } catch {
    return {};
  }
}

// A process number is reused after a restart of the machine: the command line must name our folder.
function estPostgresDe(pid: number, grappe: string): boolean {
  try {
    const commande = existsSync("/proc/self/cmdline")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-ww", "-o", "command=", "-p", `${pid}`], { encoding: "utf8" });
    return commande.includes(`-D ${grappe} `);
  } catch {
    return false;
  }
}
