import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";
import { lireDemandeRecue } from "../importation/lecture/demande-recue.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { importerDemande } from "../modules/demandes-acces/index.ts";

export const usage = "demande importer FICHIER";

/** Records a request form of annex 4 received by e-mail (JSON); refuses it with one sentence a fault. */
// ANX4-0-01
export async function demande(arguments_: string[]): Promise<void> {
  const { positionals } = parseArgs({ args: arguments_, allowPositionals: true, options: {} });
  const [verbe, fichier, ...reste] = positionals;
  if (verbe !== "importer" || !fichier || reste.length > 0) {
    throw new ErreurConfiguration(`Usage : npx maillage ${usage}`);
  }
  const recue = lireDemandeRecue(await lireFichier(fichier));
  if (typeof recue === "string") throw new ErreurConfiguration(`Demande refusée : ${recue}.`);
  const base = await ouvrirBase(lireConfiguration(process.env), { migrations: true });
  const pool = ouvrirPool(base.url, 3);
  try {
    const issue = await importerDemande(pool, recue, new Date());
    if ("defauts" in issue) {
      const phrases = issue.defauts.map(({ champ, phrase }) => `« ${champ} » : ${phrase}`);
      throw new ErreurConfiguration(`Demande refusée.\n${phrases.join("\n")}`);
    }
    process.stdout.write(`Demande n° ${issue.numero} enregistrée, à recevoir par l’opérateur.\n`);
  } finally {
    await pool.end();
    await base.fermer();
  }
}

async function lireFichier(fichier: string): Promise<string> {
  try {
    return await readFile(fichier, "utf8");
  } catch {
    throw new ErreurConfiguration(`Fichier introuvable ou illisible : ${fichier}`);
  }
}
