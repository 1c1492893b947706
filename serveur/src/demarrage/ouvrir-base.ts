import type { Configuration } from "../configuration.ts";
import { migrer } from "../kit/postgres/migrations.ts";
import { ROLE_MIGRATEUR } from "../kit/postgres/roles.ts";
import { dossierParDefaut, ouvrirServeurEmbarque } from "../kit/postgres/serveur-embarque.ts";
import { migrerTravaux } from "../kit/travaux/migrer-travaux.ts";
import { direInjoignable, exigerBase } from "./base-exterieure.ts";
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

/** The database of this configuration, ready: the one it names, or the embedded one, started if need be. */
export async function ouvrirBase(
  configuration: Configuration,
  options: OptionsBase,
): Promise<BaseOuverte> {
  if (configuration.baseDonnees) {
    if (options.migrations) {
      const url = configuration.baseMigration as string;
      await exigerBase(url).catch(direInjoignable);
      await mettreAJour(url).catch(direInjoignable);
    }
    return { url: configuration.baseDonnees, dossier: null, fermer: async () => {} };
  }
  const dossier = configuration.dossier ?? dossierParDefaut(RACINE);
  const serveur = await ouvrirServeurEmbarque({ dossier, enAttendant: options.enAttendant });
  await mettreAJour(serveur.url("maillage", ROLE_MIGRATEUR));
  return { url: serveur.url("maillage"), dossier, fermer: () => serveur.fermer() };
}

/** Applies what this code expects of a database; `url` is the migrator's. */
export async function mettreAJour(url: string): Promise<void> {
  await Promise.all([migrer(url, MIGRATIONS), migrerTravaux(url)]);
}
