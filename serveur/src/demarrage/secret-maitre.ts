import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Configuration, ErreurConfiguration } from "../configuration.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";

const OCTETS = 48;
const LONGUEUR_MIN = 32;

/**
 * The master secret: the one given, or with embedded data one drawn at the first start and kept
 * beside them. An outside database has none by default: its data would be lost with it. One that cannot be
 * read whole is refused: another in its place would make the data unreadable.
 */
export function lireSecretMaitre(configuration: Configuration, dossier: string | null): string {
  if (configuration.secret) return configuration.secret;
  if (!dossier) {
    throw new ErreurConfiguration(
      "Avec DATABASE_URL, réglez MAILLAGE_SECRET : 32 octets au moins, tirés au hasard et gardés en lieu sûr.",
    );
  }
  const fichier = join(dossier, "secret");
  const secret = lire(fichier) ?? tirer(fichier);
  if (secret.length < LONGUEUR_MIN) {
    throw new ErreurInstallation(
      `Le secret ${fichier} n’est pas entier : remettez celui de la sauvegarde, sans lequel les données chiffrées ne se lisent pas ; sans données, effacez ce fichier.`,
    );
  }
  return secret;
}

/** Null when there is none yet. */
function lire(fichier: string): string | null {
  try {
    return readFileSync(fichier, "utf8").trim();
  } catch (erreur) {
    const { code } = erreur as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new ErreurInstallation(
      `Le secret ${fichier} ne peut pas être lu (${code}) : démarrez sous le compte qui a créé ce dossier, ou indiquez-en un autre dans MAILLAGE_DONNEES.`,
    );
  }
}

/** Draws one, which appears whole or not at all; of several processes at once, the first gives it. */
function tirer(fichier: string): string {
  const provisoire = `${fichier}.${process.pid}`;
  try {
    writeFileSync(provisoire, randomBytes(OCTETS).toString("base64url"), {
      mode: 0o600,
      flush: true,
    });
    linkSync(provisoire, fichier);
  } catch (erreur) {
    const { code } = erreur as NodeJS.ErrnoException;
    if (code !== "EEXIST") {
      throw new ErreurInstallation(`Le secret ${fichier} ne peut pas être écrit (${code}).`);
    }
  } finally {
    rmSync(provisoire, { force: true });
  }
  return lire(fichier) ?? "";
}
