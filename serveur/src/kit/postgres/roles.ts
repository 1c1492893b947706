import { Client, escapeIdentifier } from "pg";

/** Owns every schema; nobody logs in as it. */
export const ROLE_PROPRIETAIRE = "maillage_proprietaire";
/** Applies migrations, by becoming the owner. */
export const ROLE_MIGRATEUR = "maillage_migrateur";
/** Serves requests: only what migrations grant it, and no DDL. */
export const ROLE_APPLICATION = "maillage_application";

const ROLES = [
  [ROLE_PROPRIETAIRE, "NOLOGIN"],
  [ROLE_MIGRATEUR, "LOGIN"],
  [ROLE_APPLICATION, "LOGIN"],
];

/** Text that creates the roles, and leaves as they are (password included) those that exist. */
export const SQL_ROLES = `DO $roles$ BEGIN
${ROLES.map(
  ([role, connexion]) => `  BEGIN
    CREATE ROLE ${role} ${connexion} NOSUPERUSER NOCREATEDB NOCREATEROLE;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;`,
).join("\n")}
  IF NOT pg_has_role('${ROLE_MIGRATEUR}', '${ROLE_PROPRIETAIRE}', 'MEMBER') THEN
    GRANT ${ROLE_PROPRIETAIRE} TO ${ROLE_MIGRATEUR};
  END IF;
  -- A managed service gives an administrator who is not a superuser.
  IF NOT pg_has_role('${ROLE_PROPRIETAIRE}', 'MEMBER') THEN
    GRANT ${ROLE_PROPRIETAIRE} TO CURRENT_USER;
  END IF;
END $roles$`;

const BASE_EXISTANTE = ["42P04", "23505"];

/**
 * Creates the three roles and the database, on the embedded server or any other. Safe to repeat and
 * to run from several processes at once. Gives no password: on a server reached by the network, the
 * administrator sets those of the two login roles.
 */
export async function creerRoles(urlSuperutilisateur: string, base = "maillage"): Promise<void> {
  const client = new Client({ connectionString: urlSuperutilisateur });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('maillage:roles'))");
    await client.query(SQL_ROLES);
    await creerBase(client, base);
  } finally {
    await client.end();
  }
}

/**
 * Creates a database owned by the owner role, if missing, and closes it to everyone but our roles.
 * `options` are those of CREATE DATABASE, such as a template.
 */
export async function creerBase(client: Client, base: string, options = ""): Promise<void> {
  const nom = escapeIdentifier(base);
  try {
    await client.query(`CREATE DATABASE ${nom} OWNER ${ROLE_PROPRIETAIRE} ${options}`);
  } catch (erreur) {
    if (!BASE_EXISTANTE.includes((erreur as { code?: string }).code ?? "")) throw erreur;
  }
  await client.query(`REVOKE ALL ON DATABASE ${nom} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${nom} TO ${ROLE_MIGRATEUR}, ${ROLE_APPLICATION}`);
}
