import { spawn } from "node:child_process";
import { closeSync, fchownSync, openSync, renameSync, statSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preparerBinaires } from "./binaires.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import { preparerDossier } from "./preparer-dossier.ts";
import type { ConsigneServeurEmbarque } from "./serveur-embarque.ts";
import type { ConsigneSuperviseur } from "./superviseur.ts";

const JOURNAL_MAX = 5_000_000;

export interface SuperviseurLance {
  termine(): boolean;
  /** Throws if it left on a failure (leaving because another one serves is not one). */
  verifier(): void;
}

/** Starts a supervisor in its own session: the terminal's Ctrl-C does not reach it. */
export function lancerSuperviseur(options: ConsigneServeurEmbarque): SuperviseurLance {
  const compte = preparerDossier(options.dossier);
  const consigne: ConsigneSuperviseur = {
    ...options,
    temporaire: tmpdir(),
    binaires: preparerBinaires(compte),
    compte,
  };
  const chemin = join(options.dossier, "serveur.log");
  if ((statSync(chemin, { throwIfNoEntry: false })?.size ?? 0) > JOURNAL_MAX)
    renameSync(chemin, `${chemin}.1`);
  const journal = openSync(chemin, "a", 0o600);
  if (process.getuid?.() === 0) fchownSync(journal, compte.uid, compte.gid);
  const processus = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      join(import.meta.dirname, "superviseur.ts"),
      JSON.stringify(consigne),
    ],
    {
      detached: true,
      cwd: "/",
      stdio: ["ignore", journal, journal],
      env: {
        PATH: process.env.PATH ?? "/usr/bin:/bin",
        LC_ALL: "C",
        TZ: "UTC",
        ...cacheDeCompilation(),
      },
    },
  );
  closeSync(journal);
  processus.unref();
  return {
    termine: () => processus.exitCode !== null || processus.signalCode !== null,
    verifier: () => {
      if (processus.exitCode === 0) return;
      throw new ErreurInstallation(`PostgreSQL n’a pas démarré : la raison est dans ${chemin}.`);
    },
  };
}

// The supervisor's own modules are then read as fast as ours; Node adds its version to this folder.
function cacheDeCompilation(): { NODE_COMPILE_CACHE?: string } {
  const dossier = getCompileCacheDir();
  return dossier ? { NODE_COMPILE_CACHE: dirname(dossier) } : {};
}
