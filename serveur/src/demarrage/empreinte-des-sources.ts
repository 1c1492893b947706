import { createHash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const DOSSIERS = ["serveur", "proconnect-local"];
/** What npm installed, by its own account. */
const BIBLIOTHEQUES = "node_modules/.package-lock.json";
const HORS_SOURCES = /^(dist|node_modules)$|\.test\.ts$/;

/**
 * Changes when a source of the server does, or what is installed: a name, a size, or a date to the second, which
 * is what archives keep. Costs a look at each file, not its reading.
 */
export function empreinteDesSources(racine: string): string {
  const empreinte = createHash("sha256");
  const ajouter = (nom: string) => {
    const { size, mtimeMs } = statSync(join(racine, nom));
    empreinte.update(`${nom} ${size} ${Math.floor(mtimeMs / 1000)}\n`);
  };
  const parcourir = (dossier: string) => {
    for (const entree of entreesDe(join(racine, dossier))) {
      const nom = join(dossier, entree.name);
      if (entree.isDirectory()) parcourir(nom);
      else ajouter(nom);
    }
  };
  DOSSIERS.forEach(parcourir);
  if (existsSync(join(racine, BIBLIOTHEQUES))) ajouter(BIBLIOTHEQUES);
  return empreinte.digest("hex");
}

function entreesDe(dossier: string): Dirent[] {
  return readdirSync(dossier, { withFileTypes: true })
    .filter(({ name }) => !HORS_SOURCES.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
