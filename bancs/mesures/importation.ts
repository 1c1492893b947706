import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { importer } from "../../serveur/src/importation/importer.ts";
import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { insererTraces } from "../../serveur/src/modules/journal/index.ts";
import { creerCoffreNir } from "../../serveur/src/modules/usagers/index.ts";
import { type Contexte, TROUSSEAU } from "../contexte.ts";
import { lignesStructures, ligneUsager } from "../population.ts";
import type { Mesure } from "../tableau.ts";

/** Generates the people as a jeu de données and imports it: the base of every other measure. */
export async function mesurerImport(contexte: Contexte): Promise<Mesure[]> {
  const fichier = join(contexte.base.dossier, "population.ndjson");
  await ecrire(fichier, contexte.nombre);
  const pool = ouvrirPool(contexte.base.url, 4);
  const debut = performance.now();
  const bilan = await importer({
    fichier,
    pool,
    coffre: creerCoffreNir(TROUSSEAU),
    cleSecrets: TROUSSEAU.secretsApplications,
    cleWebhooks: TROUSSEAU.webhooks,
    apercu: false,
    ecrireLigne: () => {},
    consigner: (client, trace) => insererTraces(client, [trace]),
  });
  const secondes = (performance.now() - debut) / 1000;
  await pool.end();
  await rm(fichier);
  if (bilan.refusees > 0) throw new Error(`${bilan.refusees} personnes refusées par l’import.`);
  await analyser(contexte.base.urlMigrateur);
  return [{ nom: "import", valeur: contexte.nombre / secondes, note: `${secondes.toFixed(1)} s` }];
}

async function ecrire(fichier: string, nombre: number): Promise<void> {
  const flux = createWriteStream(fichier, { highWaterMark: 1 << 20 });
  flux.write(`${lignesStructures().join("\n")}\n`);
  for (let rang = 0; rang < nombre; rang += 1000) {
    const lot = Array.from({ length: Math.min(1000, nombre - rang) }, (_, i) =>
      ligneUsager(rang + i),
    );
    if (!flux.write(`${lot.join("\n")}\n`)) await once(flux, "drain");
  }
  flux.end();
  await once(flux, "finish");
}

// What autovacuum does in the hour that follows a first load.
async function analyser(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query("vacuum analyze usagers.usager");
  await client.end();
}
