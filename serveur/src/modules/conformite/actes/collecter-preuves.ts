import { glob, readFile } from "node:fs/promises";
import path from "node:path";
import { DefautDePreuve } from "../regles/defaut-de-preuve.ts";
import type { Preuve } from "../regles/etat-regles.ts";
import { lireIdentifiants } from "../regles/lire-identifiants.ts";
import type { Section } from "../regles/regle.ts";
import type { Titre } from "./lire-titres.ts";
import { lireTitres } from "./lire-titres.ts";

const DOSSIERS = ["serveur", "portail", "client", "proconnect-local", "parcours", "bancs"];
const IGNORES = new Set(["node_modules", "dist"]);

/**
 * Reads every `*.test.ts` and `*.test.tsx` of the repository at `racine` and gives one piece of
 * evidence per file and rule id found at the beginning of a title.
 * Throws, naming the file and the id, on an id the registry does not hold or a title that builds
 * its id at run time, which nobody could check by reading.
 */
export async function collecterPreuves(
  racine: string,
  registre: readonly Section[],
): Promise<Preuve[]> {
  const { default: compilateur } = await import("typescript");
  const connus = new Set(registre.flatMap((section) => section.regles.map((regle) => regle.id)));
  const preuves: Preuve[] = [];
  for (const fichier of await listerTests(racine)) {
    const source = await readFile(path.join(racine, fichier), "utf8");
    const titres = lireTitres(compilateur, fichier, source);
    const ids = new Set(titres.flatMap((titre) => idsProuves(titre, fichier, connus)));
    for (const id of ids) preuves.push({ id, fichier });
  }
  return preuves;
}

async function listerTests(racine: string): Promise<string[]> {
  const fichiers: string[] = [];
  const motif = `{${DOSSIERS.join(",")}}/**/*.test.{ts,tsx}`;
  const exclude = (chemin: string): boolean => IGNORES.has(path.basename(chemin));
  for await (const fichier of glob(motif, { cwd: racine, exclude })) {
    fichiers.push(fichier.split(path.sep).join("/"));
  }
  return fichiers.sort();
}

function idsProuves(titre: Titre, fichier: string, connus: ReadonlySet<string>): string[] {
  const { prouves, cites } = lireIdentifiants(titre.texte);
  const colle = titre.calcule && !/\s$/u.test(titre.texte) && titre.texte !== "";
  const dernier = prouves.at(-1);
  if (colle && dernier !== undefined && titre.texte.endsWith(dernier)) {
    throw new DefautDePreuve(
      `${fichier}\u00a0: l’identifiant «\u00a0${dernier}…\u00a0» est calculé dans un titre.`,
    );
  }
  for (const id of [...prouves, ...cites]) {
    if (!connus.has(id)) {
      throw new DefautDePreuve(`${fichier}\u00a0: la règle «\u00a0${id}\u00a0» n’existe pas.`);
    }
  }
  return [...prouves];
}
