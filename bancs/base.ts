import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MIGRATIONS } from "../serveur/src/demarrage/ouvrir-base.ts";
import { migrer } from "../serveur/src/kit/postgres/migrations.ts";
import { ROLE_MIGRATEUR } from "../serveur/src/kit/postgres/roles.ts";
import { ouvrirServeurEmbarque } from "../serveur/src/kit/postgres/serveur-embarque.ts";

/** A PostgreSQL of its own, as durable as in service, gone with its folder at the end. */
export type BaseDeBanc = {
  readonly dossier: string;
  readonly url: string;
  readonly urlMigrateur: string;
  fermer(): Promise<void>;
};

export async function ouvrirBaseDeBanc(): Promise<BaseDeBanc> {
  const dossier = dossierTemporaire();
  const serveur = await ouvrirServeurEmbarque({ dossier: join(dossier, "donnees") });
  const urlMigrateur = serveur.url("maillage", ROLE_MIGRATEUR);
  await migrer(urlMigrateur, MIGRATIONS);
  return {
    dossier,
    url: serveur.url("maillage"),
    urlMigrateur,
    async fermer() {
      await serveur.fermer();
      effacer(dossier);
    },
  };
}

/** A folder that the account of PostgreSQL can go through, even when we are root. */
export function dossierTemporaire(): string {
  const dossier = mkdtempSync(join(tmpdir(), "maillage-banc-"));
  chmodSync(dossier, 0o711);
  return dossier;
}

// PostgreSQL outlives its last user for a moment: its files may still move.
export function effacer(dossier: string): void {
  rmSync(dossier, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
