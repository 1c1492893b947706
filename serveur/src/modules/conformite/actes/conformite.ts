import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { loi } from "../registre/loi.ts";
import { registre } from "../registre/registre.ts";
import { DefautDePreuve } from "../regles/defaut-de-preuve.ts";
import type { SectionEtablie } from "../regles/etat-regles.ts";
import { compter, etablirEtats } from "../regles/etat-regles.ts";
import { genererConvention } from "../regles/generer-convention.ts";
import type { Section } from "../regles/regle.ts";
import { collecterPreuves } from "./collecter-preuves.ts";

/**
 * Rewrites docs/convention.md under `racine` from the registry and the titles of the tests, or with
 * `verifier` only compares it. Prints the number of proven rules of the convention on a line of its own,
 * then that of the law.
 * Exit code: 0; 1 when the file is stale or a title names an unknown rule. `textes` stands in for
 * the whole registry where smaller texts are at stake.
 */
export async function conformite(args: {
  verifier: boolean;
  racine: string;
  ecrire: (ligne: string) => void;
  textes?: { readonly convention: readonly Section[]; readonly loi: readonly Section[] };
}): Promise<number> {
  const textes = args.textes ?? { convention: registre, loi };
  const fichier = path.join(args.racine, "docs", "convention.md");
  try {
    const preuves = await collecterPreuves(args.racine, [...textes.convention, ...textes.loi]);
    const convention = etablirEtats(textes.convention, preuves);
    const lois = etablirEtats(textes.loi, preuves);
    const texte = genererConvention(convention, lois);
    const perime = args.verifier && (await lireOuVide(fichier)) !== texte;
    if (!args.verifier) {
      await mkdir(path.dirname(fichier), { recursive: true });
      await writeFile(fichier, texte);
    }
    args.ecrire(`${denombrer(convention)} proven`);
    args.ecrire(`${denombrer(lois)} law rules proven`);
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

function denombrer(sections: readonly SectionEtablie[]): string {
  return `${compter(sections, "prouvée")}/${sections.flatMap(({ regles }) => regles).length}`;
}

async function lireOuVide(fichier: string): Promise<string> {
  try {
    return await readFile(fichier, "utf8");
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw erreur;
  }
}
