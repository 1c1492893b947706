import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lireConfiguration } from "../configuration.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { attendreArret } from "../kit/postgres/serveur-embarque.ts";
import { MARQUE } from "./base-preparee.ts";
import { chargerDemo } from "./charger-demo.ts";
import { ouvrirBase } from "./ouvrir-base.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";

/**
 * Makes in advance what a first start needs: PostgreSQL initialised and migrated, the demonstration imported, sealed
 * by a secret drawn for it. All of it or nothing is at `lieu`, even killed halfway.
 */
export async function preparerBase(
  lieu: string,
  marque: string,
  ecrire: (texte: string) => void,
): Promise<void> {
  const chantier = `${lieu}.chantier`;
  for (const ancien of [lieu, chantier]) rmSync(ancien, { recursive: true, force: true });
  const configuration = { ...lireConfiguration({}), dossier: chantier };
  const base = await ouvrirBase(configuration, { migrations: true });
  try {
    const pool = ouvrirPool(base.url, 2);
    const trousseau = deriverTrousseau(lireSecretMaitre(configuration, chantier));
    await chargerDemo(pool, trousseau, ecrire).finally(() => pool.end());
  } finally {
    await base.fermer();
    await attendreArret(chantier);
  }
  writeFileSync(join(chantier, MARQUE), marque);
  renameSync(chantier, lieu);
}
