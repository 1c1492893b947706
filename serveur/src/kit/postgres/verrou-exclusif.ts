import { DatabaseSync } from "node:sqlite";

const SQLITE_BUSY = 5;

/**
 * Takes an exclusive lock on a file for the life of this process, without waiting.
 * Node has no flock; SQLite's file lock is one on every system, and the kernel frees it when the
 * process dies, `kill -9` included, so there is never a stale lock to judge.
 * Returns false when another process holds it.
 */
export function prendreVerrou(fichier: string): boolean {
  const base = new DatabaseSync(fichier, { timeout: 0 });
  try {
    base.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (erreur) {
    base.close();
    if ((erreur as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw erreur;
  }
  verrousTenus.push(base);
  return true;
}

// A lock lives as long as its handle: keep it out of the garbage collector's reach.
const verrousTenus: DatabaseSync[] = [];
