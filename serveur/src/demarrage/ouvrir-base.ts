import { fileURLToPath } from "node:url";
import type { Configuration } from "../configuration.ts";
import { migrer } from "../kit/postgres/migrations.ts";
import { ROLE_MIGRATEUR } from "../kit/postgres/roles.ts";
import { dossierParDefaut, ouvrirServeurEmbarque } from "../kit/postgres/serveur-embarque.ts";

export const RACINE = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
export const MIGRATIONS = `${RACINE}/serveur/migrations`;

/** A database ready to use, migrated: ours, or the one that DATABASE_URL names. */
export type BaseOuverte = {
  readonly url: string;
  /** Folder of the embedded data; null with an outside database. */
  readonly dossier: string | null;
  fermer(): Promise<void>;
};

/** Opens the database; `migrations: false` leaves an outside one as it is. */
export async function ouvrirBase(
  configuration: Configuration,
  options: { readonly migrations: boolean },
): Promise<BaseOuverte> {
  if (configuration.baseDonnees) {
    if (options.migrations) await migrer(configuration.baseMigration as string, MIGRATIONS);
    return { url: configuration.baseDonnees, dossier: null, fermer: async () => {} };
  }
  const dossier = configuration.dossier ?? dossierParDefaut(RACINE);
  const serveur = await ouvrirServeurEmbarque({ dossier });
  await migrer(serveur.url("maillage", ROLE_MIGRATEUR), MIGRATIONS);
  return { url: serveur.url("maillage"), dossier, fermer: () => serveur.fermer() };
}
