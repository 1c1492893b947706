import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Configuration } from "../configuration.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { creerDossierTraversable } from "../kit/postgres/creer-dossier-traversable.ts";
import { dossierParDefaut } from "../kit/postgres/dossier-par-defaut.ts";
import { empreinteDesSources } from "./empreinte-des-sources.ts";
import { RACINE } from "./racine.ts";

/** Beside the data's own place, so that the same account may run PostgreSQL there. */
export const LIEU_PREPARE = `${dossierParDefaut(RACINE)}-preparees`;

/** Says for which day and by which code the demonstration was made: on another one it would tell of the past. */
export const MARQUE = "preparation";
export const marqueDuMoment = () => `${jourCivil(new Date())} ${empreinteDesSources(RACINE)}\n`;

type Preparation = { readonly lieu: string; marque(): string };
const ICI: Preparation = { lieu: LIEU_PREPARE, marque: marqueDuMoment };

/** Whether an install prepared a demonstration that may still be shown; false too when nothing can be read of it. */
export function estDuMoment({ lieu, marque } = ICI): boolean {
  try {
    return readFileSync(join(lieu, MARQUE), "utf8") === marque();
  } catch {
    return false;
  }
}

/**
 * Gives a first start the demonstration prepared at install: true when the data folder now holds it. Nothing is
 * done for an outside database, in production, with a secret of one's own, which other data would be sealed by,
 * nor when the folder already holds something.
 */
export function adopterBasePreparee(
  configuration: Configuration,
  { lieu, marque }: Preparation = ICI,
): boolean {
  const { baseDonnees, production, secret } = configuration;
  const dossier = configuration.dossier ?? dossierParDefaut(RACINE);
  if (baseDonnees || production || secret || !existsSync(lieu) || !estLibre(dossier)) return false;
  try {
    if (estDuMoment({ lieu, marque })) return copier(lieu, dossier);
    rmSync(lieu, { recursive: true });
  } catch {
    // Whatever kept us from it, the first start can still make its own.
  }
  return false;
}

/** Whole or not at all; owners are kept. */
function copier(lieu: string, dossier: string): true {
  creerDossierTraversable(dirname(dossier));
  const chantier = mkdtempSync(`${dossier}.`);
  try {
    execFileSync("cp", ["-a", `${lieu}/.`, chantier], { stdio: "ignore" });
    rmSync(join(chantier, MARQUE));
    renameSync(chantier, dossier);
    return true;
  } catch (erreur) {
    rmSync(chantier, { recursive: true, force: true });
    throw erreur;
  }
}

/** Not there yet, or an empty folder of ours: another owner's is for that account to fill, and a file is no folder. */
function estLibre(dossier: string): boolean {
  if (!existsSync(dossier)) return true;
  const lieu = statSync(dossier);
  if (!lieu.isDirectory() || lieu.uid !== process.getuid?.()) return false;
  return readdirSync(dossier).length === 0;
}
