import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { exercicesDemo } from "../demo/exercices-demo.ts";
import { genererJeuDemo } from "../demo/generer.ts";
import { importer } from "../importation/importer.ts";
import type { Trousseau } from "../kit/crypto/trousseau.ts";
import { enTransaction } from "../kit/postgres/pool.ts";
import { ouvrirAnnuaire } from "../modules/conventions/index.ts";
import { recevoirExercice } from "../modules/donnees-personnelles/index.ts";
import { trouverAgent } from "../modules/habilitations/index.ts";
import { insererTraces } from "../modules/journal/index.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { APPLICATION_DEMO, GRAINE_DEMO, TAILLE_DEMO } from "./identifiants-demo.ts";

/** The lines of a fictional territory. */
export function* lignesDemo(graine: number, taille: number): Generator<string> {
  for (const objet of genererJeuDemo(graine, taille, APPLICATION_DEMO, new Date())) {
    yield `${JSON.stringify(objet)}\n`;
  }
}

/** Imports the fictional Pas-de-Calais as anybody would import a file; then a few requests, which no file tells of. */
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
      coffre: creerCoffreNir(trousseau),
      cleSecrets: trousseau.secretsApplications,
      cleWebhooks: trousseau.webhooks,
      apercu: false,
      ecrireLigne: (ligne) => ecrire(`${ligne}\n`),
      consigner: (client, trace) => insererTraces(client, [trace]),
    });
    await chargerExercices(pool);
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

/** What the parties answer to persons is followed on the platform alone: the demonstration writes it there. */
async function chargerExercices(pool: pg.Pool): Promise<void> {
  const annuaire = await ouvrirAnnuaire(pool).lire();
  await enTransaction(pool, async (client) => {
    for (const exercice of exercicesDemo(GRAINE_DEMO, TAILLE_DEMO, new Date())) {
      const { organisation: nature, agent, usager, ...recu } = exercice;
      const organisation =
        nature === "FT" ? annuaire.operateur() : annuaire.organisations(nature, "62")[0];
      const auteurId = organisation && (await trouverAgent(client, organisation.id, agent));
      const { rows } = await client.query<{ id: string }>(
        "select id from usagers.usager where numero_francetravail = $1",
        [usager],
      );
      const usagerId = rows[0]?.id;
      if (organisation && auteurId && usagerId)
        await recevoirExercice(client, { ...recu, organisation, auteurId, usagerId });
    }
  });
}
