import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as attendre } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const COMMANDE = fileURLToPath(new URL("../serveur/maillage.js", import.meta.url));

/** The real command, started and ready. */
export type Serveur = {
  readonly port: number;
  /** From the start of the command to the first 200 of /sante. */
  readonly secondes: number;
  readonly pid: number;
  arreter(): Promise<void>;
};

/** Runs `maillage demarrer` with these settings and waits until it is ready. */
export async function demarrerServeur(
  reglages: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Serveur> {
  const port = await portLibre();
  const debut = performance.now();
  const processus = spawn(COMMANDE, ["demarrer", ...options], {
    env: {
      PATH: process.env.PATH ?? "",
      ...reglages,
      PORT: String(port),
      MAILLAGE_HOTE: "127.0.0.1",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let erreurs = "";
  processus.stderr?.on("data", (morceau) => {
    erreurs = (erreurs + morceau).slice(-2000);
  });
  while (!(await estPret(port))) {
    if (processus.exitCode !== null) {
      process.stderr.write(erreurs);
      throw new Error("le serveur n’a pas démarré");
    }
    await attendre(10);
  }
  return {
    port,
    secondes: (performance.now() - debut) / 1000,
    pid: processus.pid as number,
    arreter: () => arreter(processus),
  };
}

/** Proportional share of the memory, in megabytes: what the process really costs the machine. */
export function memoire(pid: number): number {
  const lu = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss: +(\d+) kB/m.exec(lu)?.[1]) / 1024;
}

async function estPret(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/sante`)).ok;
  } catch {
    return false;
  }
}

function arreter(processus: ChildProcess): Promise<void> {
  if (processus.exitCode !== null) return Promise.resolve();
  return new Promise((fini) => {
    processus.once("exit", () => fini());
    processus.kill("SIGTERM");
  });
}

function portLibre(): Promise<number> {
  return new Promise((pris) => {
    const serveur = createServer().listen(0, "127.0.0.1", () => {
      const { port } = serveur.address() as { port: number };
      serveur.close(() => pris(port));
    });
  });
}
