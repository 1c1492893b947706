import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { lireConfiguration } from "../configuration.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { dossierEphemere, jusqua, processusDe } from "../kit/postgres/essais-processus.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { lignesDemo } from "./charger-demo.ts";
import { lancerMaillage } from "./essai-commande.ts";
import { ouvrirBase } from "./ouvrir-base.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";

const { dossier, effacer } = dossierEphemere();
after(effacer);

test("CONV-7-04 the copy of a stopped data folder is a backup: elsewhere it gives everything back, the NIR included", async () => {
  const territoire = `${dossier}-territoire.ndjson`;
  writeFileSync(territoire, [...lignesDemo(1, 20)].join(""));
  const importer = lancerMaillage(["importer", territoire], { MAILLAGE_DONNEES: dossier });
  assert.equal(await importer.fini, 0, importer.sortie());
  await jusqua(() => processusDe(dossier).length === 0);
  const copie = `${dossier}-copie`;
  execFileSync("cp", ["-a", dossier, copie]);
  rmSync(dossier, { recursive: true });

  const configuration = lireConfiguration({ MAILLAGE_DONNEES: copie });
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  const cles = deriverTrousseau(lireSecretMaitre(configuration, base.dossier));
  const coffre = creerCoffreNir({ empreinte: cles.nirEmpreinte, chiffrement: cles.nirChiffrement });
  const { rows } = await pool.query<{ nir: Buffer | null }>(
    "select nir_chiffre as nir from usagers.usager",
  );
  const { rows: traces } = await pool.query("select from journal.trace");
  await pool.end();
  await base.fermer();
  assert.ok(rows.length >= 20);
  for (const { nir } of rows) if (nir) assert.match(coffre.dechiffrer(nir), /^[12]\d{4}/);
  assert.ok(traces.length > 0, "le journal aussi");
});
