import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder and its missing parents so that every account can go through, whatever the umask. */
export function creerDossierTraversable(dossier: string): void {
  const premier = mkdirSync(dossier, { recursive: true });
  if (!premier) return;
  for (let chemin = dossier; chemin.length >= premier.length; chemin = dirname(chemin))
    chmodSync(chemin, 0o755);
}
