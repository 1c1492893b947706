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

/** The demonstration in a temporary file, which `effacer` removes. */
export type DemoEcrite = { readonly fichier: string; effacer(): Promise<void> };

export async function ecrireDemo(): Promise<DemoEcrite> {
  const dossier = await mkdtemp(join(tmpdir(), "maillage-demo-"));
  const effacer = () => rm(dossier, { recursive: true, force: true });
  const fichier = join(dossier, "pas-de-calais-fictif.ndjson");
  try {
    await pipeline(Readable.from(lignesDemo(GRAINE_DEMO, TAILLE_DEMO)), createWriteStream(fichier));
    return { fichier, effacer };
  } catch (erreur) {
    await effacer();
    throw erreur;
  }
}

/** Imports the fictional Pas-de-Calais as anybody would import a file; written beforehand, or now. */
export async function chargerDemo(
  pool: pg.Pool,
  trousseau: Trousseau,
  ecrire: (texte: string) => void,
  ecrite: Promise<DemoEcrite> = ecrireDemo(),
): Promise<void> {
  const { fichier, effacer } = await ecrite;
  try {
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
    await effacer();
  }
}
