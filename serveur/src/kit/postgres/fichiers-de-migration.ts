import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One migration file as it is in the folder; `empreinte` does not depend on line endings. */
export interface FichierDeMigration {
  nom: string;
  sql: string;
  empreinte: string;
}

const NOM = /^\d{4}-[a-z0-9-]+\.sql$/;

/**
 * The migrations of a folder, in order. Other files than .sql are ignored.
 * Refuses a badly named SQL file and two files of the same number.
 */
export function lireMigrations(dossier: string): FichierDeMigration[] {
  const noms = readdirSync(dossier)
    .filter((nom) => nom.endsWith(".sql"))
    .sort();
  noms.forEach((nom, rang) => {
    if (!NOM.test(nom))
      throw new Error(`Migration « ${nom} » : le nom doit être de la forme 0001-nom-court.sql.`);
    if (noms[rang - 1]?.slice(0, 4) === nom.slice(0, 4))
      throw new Error(
        `Migrations « ${noms[rang - 1]} » et « ${nom} » : deux fichiers portent le même numéro.`,
      );
  });
  return noms.map((nom) => {
    const sql = readFileSync(join(dossier, nom), "utf8").replaceAll("\r\n", "\n");
    return { nom, sql, empreinte: createHash("sha256").update(sql).digest("hex") };
  });
}
