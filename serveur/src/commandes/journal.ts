import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Configuration, ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";
import { lireSecretMaitre } from "../demarrage/secret-maitre.ts";
import { creerSignataire } from "../kit/crypto/signature-document.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { type Constat, lireSommes, verifierSceaux } from "../modules/journal/index.ts";

export const usage = "journal verifier [--cle FICHIER] [--temoin EMPREINTE]… | journal cle";

/**
 * For an auditor: compares every line of the journal with its seal, or prints the key that verifies the seals. Ends
 * with 1 when something was changed, or when a seal whose `temoin` was kept is no longer there.
 */
// CONV-5-13
export async function journal(arguments_: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: arguments_,
    allowPositionals: true,
    options: { cle: { type: "string" }, temoin: { type: "string", multiple: true } },
  });
  const [verbe, ...reste] = positionals;
  if ((verbe !== "verifier" && verbe !== "cle") || reste.length > 0) {
    throw new ErreurConfiguration(`Usage : npx maillage ${usage}`);
  }
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBase(configuration, { migrations: false });
  const pool = ouvrirPool(base.url, 2);
  try {
    const cle = values.cle
      ? await lireCle(values.cle)
      : cleDeLaPlateforme(configuration, base.dossier);
    if (verbe === "cle") {
      process.stdout.write(cle);
      return;
    }
    const defauts = [
      ...dire(await verifierSceaux(pool, cle), values.temoin ?? []),
      ...(await direSommes(pool)),
    ];
    for (const defaut of defauts) process.stdout.write(`${defaut}\n`);
    if (defauts.length > 0) process.exitCode = 1;
  } finally {
    await pool.end();
    await base.fermer();
  }
}

/** Writes what each record holds; returns what is wrong, one sentence each. */
function dire(constats: readonly Constat[], temoins: readonly string[]): string[] {
  const compte = (n: number, mot: string, pluriel: string) =>
    `${n.toLocaleString("fr-FR")} ${mot}${n > 1 ? pluriel : ""}`;
  for (const { registre, sceaux, lignes, effacees, enAttente, dernier, defauts } of constats) {
    process.stdout.write(
      `journal.${registre} : ${compte(lignes, "ligne", "s")} sous ${compte(sceaux, "sceau", "x")}, ${defauts.length === 0 ? "rien n’a changé" : "DES CHANGEMENTS"} ; ${compte(enAttente, "ligne", "s")} pas encore sous sceau\n`,
    );
    if (effacees > 0) {
      process.stdout.write(
        `  dont ${compte(effacees, "ligne", "s")} effacée${effacees > 1 ? "s" : ""} au terme de leur conservation\n`,
      );
    }
    if (dernier) {
      process.stdout.write(
        `  dernier sceau : n° ${dernier.numero}, ${dernier.le.toISOString()}, témoin ${dernier.temoin}\n`,
      );
    }
  }
  const perdus = temoins.filter((temoin) => constats.every((c) => !c.temoins.has(temoin)));
  return [
    ...constats.flatMap((c) => c.defauts.map((defaut) => `journal.${c.registre} : ${defaut}`)),
    ...perdus.map(
      (temoin) => `Aucun sceau n’a pour témoin ${temoin} : la fin du journal a été retirée.`,
    ),
  ];
}

async function direSommes(pool: ReturnType<typeof ouvrirPool>): Promise<string[]> {
  const { actives, echecs } = await lireSommes(pool);
  process.stdout.write(
    `pages de la base : sommes de contrôle ${actives ? "actives" : "inactives"}\n`,
  );
  return echecs === 0 ? [] : [`PostgreSQL a trouvé ${echecs} pages abîmées dans cette base.`];
}

function cleDeLaPlateforme(configuration: Configuration, dossier: string | null): string {
  const trousseau = deriverTrousseau(lireSecretMaitre(configuration, dossier));
  return creerSignataire(trousseau.journal).clePublique;
}

async function lireCle(fichier: string): Promise<string> {
  const cle = await readFile(fichier, "utf8").catch(() => "");
  if (cle.startsWith("-----BEGIN PUBLIC KEY-----")) return cle;
  throw new ErreurConfiguration(
    `Le fichier ${fichier} n’est pas une clé publique, telle que « npx maillage journal cle » l’écrit.`,
  );
}
