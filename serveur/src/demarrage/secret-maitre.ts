import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Configuration, ErreurConfiguration } from "../configuration.ts";

/**
 * The master secret: the one given, or with embedded data one drawn at the first start and kept
 * beside them. An outside database has none by default: its data would be lost with it.
 */
export function lireSecretMaitre(configuration: Configuration, dossier: string | null): string {
  if (configuration.secret) return configuration.secret;
  if (!dossier) {
    throw new ErreurConfiguration(
      "Avec DATABASE_URL, réglez MAILLAGE_SECRET : 32 octets au moins, tirés au hasard et gardés en lieu sûr.",
    );
  }
  const fichier = join(dossier, "secret");
  if (!existsSync(fichier)) {
    try {
      writeFileSync(fichier, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (erreur) {
      // Another process starting at the same moment wrote it first.
      if ((erreur as NodeJS.ErrnoException).code !== "EEXIST") throw erreur;
    }
  }
  return readFileSync(fichier, "utf8").trim();
}
