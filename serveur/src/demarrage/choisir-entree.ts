import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { empreinteDesSources } from "./empreinte-des-sources.ts";

/** Where `npm install` gathers the server in a few files, from the repository's root. */
export const CONSTRUIT = "serveur/dist";
/** The mark of the sources they were made from. */
export const MARQUE = "empreinte";

/** Address of the server to run: the one gathered at install, or its sources once one of them has changed. */
export function choisirEntree(racine: string): string {
  const entree = estFidele(racine) ? `${CONSTRUIT}/main.js` : "serveur/src/main.ts";
  return pathToFileURL(join(racine, entree)).href;
}

function estFidele(racine: string): boolean {
  let marque: string;
  try {
    marque = readFileSync(join(racine, CONSTRUIT, MARQUE), "utf8");
  } catch {
    return false;
  }
  return marque === empreinteDesSources(racine);
}
