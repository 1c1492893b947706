import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";

const LIEN = "prises";
// 107 bytes, less « /maillage-<12>-<6>/.s.PGSQL.5432.lock »
const TEMPORAIRE_MAX = 60;

/** Where the sockets of this data folder are, as its last supervisor said; undefined before any. */
export function lireRepertoirePrises(dossier: string): string | undefined {
  try {
    return readlinkSync(join(dossier, LIEN));
  } catch {
    return undefined;
  }
}

/** The next supervisor will choose anew: two copies of a data folder do not share their sockets. */
export function oublierRepertoirePrises(dossier: string): void {
  rmSync(join(dossier, LIEN), { force: true });
}

/**
 * Makes the private folder (0700) of the sockets, and publishes it in the data folder, which only
 * its owner writes. It lives in a temporary folder because a socket path holds 107 bytes at most.
 * The same one is kept from one start to the next, unless another account took its name.
 */
export function etablirRepertoirePrises(dossier: string, temporaire: string): string {
  const ancien = lireRepertoirePrises(dossier);
  if (ancien && estPriveOuCreable(ancien)) return ancien;
  const empreinte = createHash("sha256").update(dossier).digest("hex").slice(0, 12);
  const court = temporaire.length <= TEMPORAIRE_MAX ? temporaire : "/tmp";
  const voulus = [join(court, `maillage-${empreinte}`), `/tmp/maillage-${empreinte}`];
  const repertoire = voulus.find(estPriveOuCreable) ?? mkdtempSync(`/tmp/maillage-${empreinte}-`);
  const provisoire = join(dossier, `${LIEN}.${process.pid}`);
  symlinkSync(repertoire, provisoire);
  renameSync(provisoire, join(dossier, LIEN));
  return repertoire;
}

function estPriveOuCreable(chemin: string): boolean {
  try {
    mkdirSync(chemin, { mode: 0o700 });
    return true;
  } catch {
    return estPrive(chemin);
  }
}

function estPrive(chemin: string): boolean {
  try {
    const etat = lstatSync(chemin);
    return etat.isDirectory() && etat.uid === process.getuid?.() && !(etat.mode & 0o077);
  } catch {
    return false;
  }
}
