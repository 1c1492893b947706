import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import pg from "pg";
import { lireConfiguration } from "../configuration.ts";
import { creerSignataire } from "../kit/crypto/signature-document.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { dossierEphemere, jusqua, processusDe } from "../kit/postgres/essais/processus.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { ROLE_MIGRATEUR } from "../kit/postgres/roles.ts";
import { ouvrirServeurEmbarque } from "../kit/postgres/serveur-embarque.ts";
import { scellerJournal, verifierSceaux } from "../modules/journal/index.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { lignesDemo } from "./charger-demo.ts";
import { lancerMaillage } from "./essais/commande.ts";
import { ouvrirBase } from "./ouvrir-base.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";

const { dossier, effacer } = dossierEphemere();
after(effacer);

test("CONV-7-04 CONV-5-13 the copy of a stopped data folder is a backup: elsewhere it gives everything back, the NIR included, the journal as it was sealed", async () => {
  const territoire = `${dossier}-territoire.ndjson`;
  writeFileSync(territoire, [...lignesDemo(1, 20)].join(""));
  const importer = lancerMaillage(["importer", territoire], { MAILLAGE_DONNEES: dossier });
  assert.equal(await importer.fini, 0, importer.sortie());
  const temoin = await sceller();
  await jusqua(() => processusDe(dossier).length === 0);
  const copie = `${dossier}-copie`;
  execFileSync("cp", ["-a", dossier, copie]);
  rmSync(dossier, { recursive: true });

  const configuration = lireConfiguration({ MAILLAGE_DONNEES: copie });
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  const cles = deriverTrousseau(lireSecretMaitre(configuration, base.dossier));
  const coffre = creerCoffreNir(cles);
  const { rows } = await pool.query<{ nir: Buffer | null }>(
    "select nir_chiffre as nir from usagers.usager",
  );
  await pool.end();
  await base.fermer();
  assert.ok(rows.length >= 20);
  for (const { nir } of rows) if (nir) assert.match(coffre.dechiffrer(nir), /^[12]\d{4}/);
  const ailleurs = { MAILLAGE_DONNEES: copie };
  const verifier = async (...options: string[]) => {
    const commande = lancerMaillage(["journal", "verifier", ...options], ailleurs);
    return { code: await commande.fini, dit: commande.sortie() };
  };
  const intact = await verifier("--temoin", temoin);
  assert.equal(intact.code, 0, intact.dit);
  assert.match(
    intact.dit,
    /^journal\.trace : [1-9]\d* lignes? sous 1 sceau, rien n’a changé ; 0 ligne /,
  );
  assert.match(intact.dit, /journal\.evenement : [1-9].* rien n’a changé ; 0 ligne /);
  assert.match(intact.dit, /sommes de contrôle actives/);

  const inconnu = await verifier("--temoin", "0".repeat(64));
  assert.deepEqual([inconnu.code, /la fin du journal a été retirée/.test(inconnu.dit)], [1, true]);
  const cle = lancerMaillage(["journal", "cle"], ailleurs);
  assert.equal(await cle.fini, 0);
  writeFileSync(`${copie}-cle.pem`, cle.sortie());
  assert.equal((await verifier("--cle", `${copie}-cle.pem`)).code, 0);
  assert.match((await verifier("--cle", territoire)).dit, /n’est pas une clé publique/);

  await changerUneLigne(copie);
  const altere = await verifier();
  assert.equal(altere.code, 1);
  assert.match(altere.dit, /journal\.trace : .* DES CHANGEMENTS/);
  assert.match(
    altere.dit,
    /journal\.trace : Les lignes de rang 1 à \d+ ou leur sceau, n° 1, ont été/,
  );
});

/** Seals the journal as the platform does every hour; returns what an auditor keeps. */
async function sceller(): Promise<string> {
  const configuration = lireConfiguration({ MAILLAGE_DONNEES: dossier });
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  const cles = deriverTrousseau(lireSecretMaitre(configuration, base.dossier));
  const signataire = creerSignataire(cles.journal);
  await scellerJournal(pool, signataire, new Date());
  const [traces] = await verifierSceaux(pool, signataire.clePublique);
  await pool.end();
  await base.fermer();
  return traces?.dernier?.temoin as string;
}

/** As who administers the database could. */
async function changerUneLigne(ou: string): Promise<void> {
  const serveur = await ouvrirServeurEmbarque({ dossier: ou });
  const client = new pg.Client({ connectionString: serveur.url("maillage", ROLE_MIGRATEUR) });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query("update journal.trace set finalite = 'STATISTIQUE' where rang = 1");
  await client.end();
  await serveur.fermer();
}
