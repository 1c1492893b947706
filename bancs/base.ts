import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mettreAJour } from "../serveur/src/demarrage/ouvrir-base.ts";
import { ROLE_MIGRATEUR } from "../serveur/src/kit/postgres/roles.ts";
import {
  attendreArret,
  ouvrirServeurEmbarque,
} from "../serveur/src/kit/postgres/serveur-embarque.ts";

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
  await mettreAJour(urlMigrateur);
  return {
    dossier,
    url: serveur.url("maillage"),
    urlMigrateur,
    async fermer() {
      await serveur.fermer();
      await effacer(dossier);
    },
  };
}

/** A folder that the account of PostgreSQL can go through, even when we are root. */
export function dossierTemporaire(): string {
  const dossier = mkdtempSync(join(tmpdir(), "maillage-banc-"));
  chmodSync(dossier, 0o711);
  return dossier;
}

/** Erases a folder once nobody writes there any more. */
export async function effacer(dossier: string): Promise<void> {
  await attendreArret(join(dossier, "donnees"));
  rmSync(dossier, { recursive: true, force: true });
}
