import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SECRET_ESSAI } from "../../serveur/src/essais/plateforme.ts";
import { importer } from "../../serveur/src/importation/importer.ts";
import {
  fluxCnaf,
  type PersonneDeTest,
} from "../../serveur/src/importation/lecture/cnaf/flux-de-test.ts";
import { deriverTrousseau } from "../../serveur/src/kit/crypto/trousseau.ts";
import { insererTraces } from "../../serveur/src/modules/journal/index.ts";
import { creerCoffreNir } from "../../serveur/src/modules/usagers/index.ts";
import type { Lieu } from "./lieu.ts";

/** Imports the monthly flow of the CAF in which one household is new, as the opérateur does. */
export async function recevoirDeLaCaf({ pool }: Lieu, personne: PersonneDeTest): Promise<void> {
  const dossier = await mkdtemp(join(tmpdir(), "maillage-caf-"));
  const fichier = join(dossier, "flux.xml");
  await writeFile(fichier, Buffer.from(fluxCnaf([personne]), "latin1"));
  const trousseau = deriverTrousseau(SECRET_ESSAI);
  const bilan = await importer({
    fichier,
    pool,
    coffre: creerCoffreNir(trousseau),
    cleSecrets: trousseau.secretsApplications,
    cleWebhooks: trousseau.webhooks,
    apercu: false,
    ecrireLigne: () => {},
    consigner: (client, trace) => insererTraces(client, [trace]),
  });
  await rm(dossier, { recursive: true });
  assert.deepEqual([bilan.crees, bilan.refusees], [1, 0]);
}
