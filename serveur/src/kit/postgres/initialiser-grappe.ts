import { execFile } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaires } from "./binaires.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import { texteAcces, texteReglages } from "./reglages.ts";

/**
 * Makes the data folder of the cluster if it does not exist yet, then writes its settings.
 * Interrupted halfway, it starts over. Returns the folder (`<dossier>/postgresql-18`).
 * Refuses a folder that holds the data of another major version only.
 */
export async function initialiserGrappe(choix: {
  dossier: string;
  binaires: Binaires;
  compte: string;
  repertoirePrises: string;
  sansFsync: boolean;
}): Promise<string> {
  const { dossier, binaires, sansFsync } = choix;
  const nom = `postgresql-${Number.parseInt(binaires.version, 10)}`;
  const grappe = join(dossier, nom);
  if (!existsSync(grappe)) {
    const autre = readdirSync(dossier).find((n) => /^postgresql-\d+$/.test(n));
    if (autre)
      throw new ErreurInstallation(
        `Le dossier ${dossier} contient les données d’une autre version (${autre}) que celle du programme (${nom}) : exportez-les avec l’ancienne version, ou utilisez pg_upgrade.`,
      );
    await creer(grappe, binaires, sansFsync);
  }
  const acces = texteAcces(choix.compte);
  const fichiers = {
    "maillage.conf": texteReglages(choix),
    "pg_hba.conf": acces.pg_hba,
    "pg_ident.conf": acces.pg_ident,
  };
  for (const [fichier, texte] of Object.entries(fichiers))
    writeFileSync(join(grappe, fichier), texte, { mode: 0o600 });
  return grappe;
}

async function creer(grappe: string, binaires: Binaires, sansFsync: boolean): Promise<void> {
  const chantier = `${grappe}.chantier`;
  rmSync(chantier, { recursive: true, force: true });
  const options = [
    `--pgdata=${chantier}`,
    "--username=postgres",
    "--encoding=UTF8",
    // Same order and same upper case on every machine, whatever its C library.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--auth=reject",
    ...(sansFsync ? ["--no-sync"] : []),
  ];
  await promisify(execFile)(join(binaires.racine, "bin/initdb"), options);
  renameSync(chantier, grappe);
}
