import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { genererJeuDemo } from "../demo/generer.ts";
import { importer } from "../importation/importer.ts";
import type { Trousseau } from "../kit/crypto/trousseau.ts";
import { insererTraces } from "../modules/journal/index.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { APPLICATION_DEMO, GRAINE_DEMO, TAILLE_DEMO } from "./identifiants-demo.ts";

/** The lines of a fictional territory. */
export function* lignesDemo(graine: number, taille: number): Generator<string> {
  for (const objet of genererJeuDemo(graine, taille, APPLICATION_DEMO, new Date())) {
    yield `${JSON.stringify(objet)}\n`;
  }
}

/** Imports the fictional Pas-de-Calais as anybody would import a file. */
export async function chargerDemo(
  pool: pg.Pool,
  trousseau: Trousseau,
  ecrire: (texte: string) => void,
): Promise<void> {
  const dossier = await mkdtemp(join(tmpdir(), "maillage-demo-"));
  try {
    const fichier = join(dossier, "pas-de-calais-fictif.ndjson");
    await pipeline(Readable.from(lignesDemo(GRAINE_DEMO, TAILLE_DEMO)), createWriteStream(fichier));
    ecrire("Territoire de démonstration : ");
    await importer({
      fichier,
      pool,
      coffre: creerCoffreNir({
        empreinte: trousseau.nirEmpreinte,
        chiffrement: trousseau.nirChiffrement,
      }),
      cleSecrets: trousseau.secretsApplications,
      cleWebhooks: trousseau.webhooks,
      apercu: false,
      ecrireLigne: (ligne) => ecrire(`${ligne}\n`),
      consigner: (client, trace) => insererTraces(client, [trace]),
    });
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}
