import { Client, type DatabaseError } from "pg";
import { type FichierDeMigration, lireMigrations } from "./fichiers-de-migration.ts";
import { type MigrationAppliquee, migrationsAAppliquer } from "./migrations-a-appliquer.ts";
import { ROLE_APPLICATION, ROLE_PROPRIETAIRE } from "./roles.ts";

const TABLE_ABSENTE = "42P01";

/**
 * Applies the SQL files of a folder that this database has not seen, each in its own transaction, as
 * the owner role. Safe to run from several processes at once. Returns the names applied now.
 * `url` is the migrator's. Throws, in French, on a history the files contradict or a failed file.
 */
export async function migrer(url: string, dossier: string): Promise<string[]> {
  const fichiers = lireMigrations(dossier);
  const client = new Client({ connectionString: url, application_name: "maillage-migrations" });
  await client.connect();
  try {
    if (migrationsAAppliquer(fichiers, await lireAppliquees(client)).length === 0) return [];
    await client.query("SELECT pg_advisory_lock(hashtext('maillage:migrations'))");
    // What a lost machine would undo is applied again; whatever is written after waits for it on the disk.
    await client.query("SET synchronous_commit = off");
    await client.query(`SET ROLE ${ROLE_PROPRIETAIRE}`);
    await creerTable(client);
    const restantes = migrationsAAppliquer(fichiers, await lireAppliquees(client));
    for (const fichier of restantes) await appliquer(client, fichier);
    return restantes.map(({ nom }) => nom);
  } finally {
    await client.end();
  }
}

async function lireAppliquees(client: Client): Promise<MigrationAppliquee[]> {
  try {
    const lu = await client.query<MigrationAppliquee>(
      `SELECT nom, empreinte FROM public.migration ORDER BY nom COLLATE "C"`,
    );
    return lu.rows;
  } catch (erreur) {
    if ((erreur as DatabaseError).code === TABLE_ABSENTE) return [];
    throw erreur;
  }
}

async function creerTable(client: Client): Promise<void> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS public.migration (
      nom text PRIMARY KEY,
      empreinte text NOT NULL,
      le timestamptz NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE public.migration IS 'Migrations appliquées à cette base';
    COMMENT ON COLUMN public.migration.empreinte IS 'SHA-256 du fichier, en hexadécimal';
    GRANT SELECT ON public.migration TO ${ROLE_APPLICATION}`);
}

async function appliquer(client: Client, { nom, sql, empreinte }: FichierDeMigration) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query("INSERT INTO public.migration (nom, empreinte) VALUES ($1, $2)", [
      nom,
      empreinte,
    ]);
    await client.query("COMMIT");
  } catch (erreur) {
    await client.query("ROLLBACK");
    throw new Error(`La migration « ${nom} » a échoué${lieu(sql, erreur as DatabaseError)}.`, {
      cause: erreur,
    });
  }
}

function lieu(sql: string, erreur: DatabaseError): string {
  const position = Number(erreur.position);
  const ligne = position ? `, ligne ${sql.slice(0, position).split("\n").length}` : "";
  return `${ligne} : ${erreur.message}`;
}
