import type { Configuration } from "../configuration.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { migrer } from "../kit/postgres/migrations.ts";
import { ROLE_MIGRATEUR } from "../kit/postgres/roles.ts";
import { dossierParDefaut, ouvrirServeurEmbarque } from "../kit/postgres/serveur-embarque.ts";
import { migrerTravaux } from "../kit/travaux/migrer-travaux.ts";
import { RACINE } from "./racine.ts";

const MIGRATIONS = `${RACINE}/serveur/migrations`;

/** A database ready to use, migrated: ours, or the one that DATABASE_URL names. */
export type BaseOuverte = {
  readonly url: string;
  /** Folder of the embedded data; null with an outside database. */
  readonly dossier: string | null;
  fermer(): Promise<void>;
};

export type OptionsBase = {
  /** False leaves an outside database as it is. */
  readonly migrations: boolean;
  /** Called while the embedded server starts. */
  readonly enAttendant?: () => void;
};

export async function ouvrirBase(
  configuration: Configuration,
  options: OptionsBase,
): Promise<BaseOuverte> {
  if (configuration.baseDonnees) {
    if (options.migrations) {
      await mettreAJour(configuration.baseMigration as string).catch(direInjoignable);
    }
    return { url: configuration.baseDonnees, dossier: null, fermer: async () => {} };
  }
  const dossier = configuration.dossier ?? dossierParDefaut(RACINE);
  const serveur = await ouvrirServeurEmbarque({ dossier, enAttendant: options.enAttendant });
  await mettreAJour(serveur.url("maillage", ROLE_MIGRATEUR));
  return { url: serveur.url("maillage"), dossier, fermer: () => serveur.fermer() };
}

// Of the network and its names; of PostgreSQL: who may not enter, and a database that is not there.
const INJOIGNABLE = /^(E[A-Z_]+|28\w{3}|3D000)$/;

/** The sentence of an outside database that cannot be entered; its address, which holds a password, is not in it. */
function direInjoignable(erreur: unknown): never {
  const { code = "" } = erreur as { code?: string };
  if (!INJOIGNABLE.test(code)) throw erreur;
  throw new ErreurInstallation(
    `La base de données ne s’ouvre pas (${code}) : vérifiez qu’elle est démarrée, et l’adresse, le compte et le nom que donnent DATABASE_URL et DATABASE_URL_MIGRATION.`,
  );
}

/** Applies what this code expects of a database; `url` is the migrator's. */
export async function mettreAJour(url: string): Promise<void> {
  await Promise.all([migrer(url, MIGRATIONS), migrerTravaux(url)]);
}
