import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { registre } from "../registre/registre.ts";
import { DefautDePreuve } from "../regles/defaut-de-preuve.ts";
import { compter, etablirEtats } from "../regles/etat-regles.ts";
import { genererConvention } from "../regles/generer-convention.ts";
import type { Section } from "../regles/regle.ts";
import { collecterPreuves } from "./collecter-preuves.ts";

/**
 * Rewrites docs/convention.md under `racine` from the registry and the titles of the tests, or with
 * `verifier` only compares it. Prints the number of proven rules on a line of its own.
 * Exit code: 0; 1 when the file is stale or a title names an unknown rule. `regles` stands in for
 * the whole registry where a smaller text is at stake.
 */
export async function conformite(args: {
  verifier: boolean;
  racine: string;
  ecrire: (ligne: string) => void;
  regles?: readonly Section[];
}): Promise<number> {
  const sections = args.regles ?? registre;
  const fichier = path.join(args.racine, "docs", "convention.md");
  try {
    const etats = etablirEtats(sections, await collecterPreuves(args.racine, sections));
    const texte = genererConvention(etats);
    const total = sections.reduce((somme, section) => somme + section.regles.length, 0);
    const perime = args.verifier && (await lireOuVide(fichier)) !== texte;
    if (!args.verifier) {
      await mkdir(path.dirname(fichier), { recursive: true });
      await writeFile(fichier, texte);
    }
    args.ecrire(`${compter(etats, "prouvée")}/${total} proven`);
    if (perime) {
      args.ecrire(
        "docs/convention.md n’est plus à jour\u00a0: lancez «\u00a0npm run conformite\u00a0».",
      );
    }
    return perime ? 1 : 0;
  } catch (erreur) {
    if (!(erreur instanceof DefautDePreuve)) throw erreur;
    args.ecrire(erreur.message);
    return 1;
  }
}

async function lireOuVide(fichier: string): Promise<string> {
  try {
    return await readFile(fichier, "utf8");
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw erreur;
  }
}
