import { createHash, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, escapeIdentifier } from "pg";
import { migrerTravaux } from "../travaux/migrer-travaux.ts";
import { lireMigrations } from "./fichiers-de-migration.ts";
import { migrer } from "./migrations.ts";
import { creerBase, ROLE_MIGRATEUR } from "./roles.ts";
import { ouvrirServeurEmbarque, type ServeurEmbarque } from "./serveur-embarque.ts";

/** A database of its own for one test file, with every migration applied and no row. */
export interface BaseDeTest {
  /** As the application role. */
  url: string;
  urlMigrateur: string;
  fermer(): Promise<void>;
}

const RACINE = resolve(import.meta.dirname, "../../../..");
const MIGRATIONS = join(RACINE, "serveur/migrations");
const VERROU = "hashtext('maillage:base-de-test')";

/** Rows that many test files begin with: written once, then cloned for each. */
export type ContenuDeBase = {
  /** Changes whenever `remplir` would write something else. */
  readonly empreinte: string;
  /** Fills a migrated, empty database; `url` is as the application role. */
  remplir(url: string): Promise<void>;
};

/**
 * Clones the migrated template database, made once per state of the migrations and of `contenu`, on
 * a server shared by all the test processes of this repository. `fermer` drops the clone; the
 * server stops by itself a few seconds after the last one.
 */
export async function creerBaseDeTest(contenu?: ContenuDeBase): Promise<BaseDeTest> {
  const serveur = await ouvrirServeurEmbarque({
    dossier: dossierDuServeur(),
    sansFsync: true,
    attenteArretMs: 4000,
  });
  const base = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  try {
    await avecAdministrateur(serveur, (client) => cloner(serveur, client, base, contenu));
  } catch (erreur) {
    await serveur.fermer();
    throw erreur;
  }
  return {
    url: serveur.url(base),
    urlMigrateur: serveur.url(base, ROLE_MIGRATEUR),
    fermer: async () => {
      await avecAdministrateur(serveur, (client) => supprimer(client, base));
      await serveur.fermer();
    },
  };
}

function dossierDuServeur(): string {
  const empreinte = createHash("sha256").update(RACINE).digest("hex").slice(0, 12);
  return join(tmpdir(), `maillage-tests-${process.getuid?.()}-${empreinte}`);
}

async function avecAdministrateur(
  serveur: ServeurEmbarque,
  travail: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: serveur.url("postgres", "postgres") });
  await client.connect();
  try {
    await travail(client);
  } finally {
    await client.end();
  }
}

// The shared lock keeps a template from being dropped, by tests of other migrations, while cloned.
async function cloner(
  serveur: ServeurEmbarque,
  client: Client,
  base: string,
  contenu: ContenuDeBase | undefined,
): Promise<void> {
  const migre = `modele_${condenser(lireMigrations(MIGRATIONS).map((m) => m.nom + m.empreinte))}`;
  const modele = contenu ? `${migre}_${condenser([contenu.empreinte])}` : migre;
  for (;;) {
    await client.query(`SELECT pg_advisory_lock_shared(${VERROU})`);
    if (await existe(client, modele)) return await copier(client, modele, base);
    await client.query(`SELECT pg_advisory_unlock_shared(${VERROU})`);
    await client.query(`SELECT pg_advisory_lock(${VERROU})`);
    await nettoyer(client, [migre, modele]);
    if (!(await existe(client, migre))) await fabriquerModele(serveur, client, migre);
    if (contenu && !(await existe(client, modele))) {
      await copier(client, migre, `${modele}_chantier`);
      await contenu.remplir(serveur.url(`${modele}_chantier`));
      await client.query(`ALTER DATABASE ${modele}_chantier RENAME TO ${modele}`);
    }
    await client.query(`SELECT pg_advisory_unlock(${VERROU})`);
  }
}

function condenser(textes: readonly string[]): string {
  return createHash("sha256").update(textes.join()).digest("hex").slice(0, 16);
}

// Without fsync, copying files takes 25 ms where writing them through the log takes 80.
async function copier(client: Client, modele: string, base: string): Promise<void> {
  await creerBase(client, base, `TEMPLATE ${modele} STRATEGY file_copy`);
}

async function fabriquerModele(serveur: ServeurEmbarque, client: Client, modele: string) {
  const chantier = `${modele}_chantier`;
  await creerBase(client, chantier);
  await migrer(serveur.url(chantier, ROLE_MIGRATEUR), MIGRATIONS);
  await migrerTravaux(serveur.url(chantier, ROLE_MIGRATEUR));
  await client.query(`ALTER DATABASE ${chantier} RENAME TO ${modele}`);
}

async function existe(client: Client, base: string): Promise<boolean> {
  return (await client.query("SELECT FROM pg_database WHERE datname = $1", [base])).rowCount === 1;
}

/** Drops the other templates and the clones of dead test processes. */
async function nettoyer(client: Client, gardees: readonly string[]): Promise<void> {
  const bases = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(modele|test)_'",
  );
  for (const { datname } of bases.rows) {
    if (gardees.includes(datname)) continue;
    const pid = Number(/^test_(\d+)_/.exec(datname)?.[1]);
    if (!pid || !estVivant(pid)) await supprimer(client, datname);
  }
}

function estVivant(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function supprimer(client: Client, base: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(base)} WITH (FORCE)`);
}
