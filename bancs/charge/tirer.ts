import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Tir, tirerSansWrk } from "./tirer-sans-wrk.ts";

export type { Tir } from "./tirer-sans-wrk.ts";

const executer = promisify(execFile);

export type OptionsTir = {
  readonly port: number;
  readonly requetes: readonly string[];
  readonly connexions: number;
  readonly secondes: number;
  /** Where the requests are written for wrk. */
  readonly dossier: string;
};

/** Sends raw HTTP/1.1 requests in a loop over kept-alive connections: by wrk, or by us without it. */
export async function tirer(options: OptionsTir): Promise<Tir> {
  const fichier = join(options.dossier, "requetes");
  writeFileSync(fichier, options.requetes.join("\0"));
  try {
    const { stdout } = await executer("wrk", [
      "-t1",
      `-c${options.connexions}`,
      `-d${options.secondes}s`,
      "-s",
      join(import.meta.dirname, "tirer.lua"),
      `http://127.0.0.1:${options.port}`,
      fichier,
    ]);
    const lu = JSON.parse(/^BANC (.*)$/m.exec(stdout)?.[1] ?? "{}");
    return { ...lu, debit: lu.requetes / (lu.microsecondes / 1e6), outil: "wrk" };
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== "ENOENT") throw erreur;
    return tirerSansWrk(options);
  } finally {
    rmSync(fichier);
  }
}

/** A whole request, ready to be written on a connection. */
export function requete(
  methode: string,
  chemin: string,
  entetes: Readonly<Record<string, string>>,
  corps = "",
): string {
  const lignes = Object.entries({
    host: "localhost",
    ...entetes,
    ...(corps && { "content-length": String(Buffer.byteLength(corps)) }),
  }).map(([nom, valeur]) => `${nom}: ${valeur}\r\n`);
  return `${methode} ${chemin} HTTP/1.1\r\n${lignes.join("")}\r\n${corps}`;
}
