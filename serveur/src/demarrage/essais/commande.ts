import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { RACINE } from "../racine.ts";

export type CommandeLancee = {
  readonly processus: ChildProcess;
  sortie(): string;
  /** Resolves with the exit code, or the signal's name. */
  readonly fini: Promise<number | string>;
};

/** Runs `maillage …` as a person would, in a process of its own. */
export function lancerMaillage(
  arguments_: readonly string[],
  env: Record<string, string> = {},
  node: readonly string[] = [],
): CommandeLancee {
  const { DATABASE_URL: _base, NODE_ENV: _mode, ...propre } = process.env;
  const processus = spawn(
    process.execPath,
    [...node, `${RACINE}/serveur/maillage.js`, ...arguments_],
    { env: { ...propre, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let texte = "";
  for (const flux of [processus.stdout, processus.stderr]) {
    flux?.on("data", (morceau) => {
      texte += String(morceau);
    });
  }
  const fini = new Promise<number | string>((resoudre) => {
    processus.on("close", (code, signal) => resoudre(code ?? String(signal)));
  });
  return { processus, sortie: () => texte, fini };
}

/** A port that nobody listens on, as far as one can know. */
export async function portLibre(): Promise<number> {
  const prise = createServer().listen(0, "127.0.0.1");
  await new Promise((pret) => prise.once("listening", pret));
  const { port } = prise.address() as { port: number };
  await new Promise((ferme) => prise.close(ferme));
  return port;
}

/** Waits until the platform answers 200 on /sante; throws with its output if it leaves first. */
export async function attendrePret(url: string, commande: CommandeLancee): Promise<void> {
  let parti = false;
  commande.fini.then(() => {
    parti = true;
  });
  while (!parti) {
    const reponse = await fetch(`${url}/sante`).catch(() => null);
    if (reponse?.status === 200) return;
    await new Promise((pause) => setTimeout(pause, 50));
  }
  throw new Error(`La commande s’est arrêtée : ${commande.sortie()}`);
}
