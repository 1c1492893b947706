import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Configuration, lireConfiguration } from "../configuration.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { dossierEphemere } from "../kit/postgres/essais/processus.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { adopterBasePreparee } from "./base-preparee.ts";
import { TAILLE_DEMO } from "./identifiants-demo.ts";
import { ouvrirBase } from "./ouvrir-base.ts";
import { preparerBase } from "./preparer-base.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";

const { dossier: lieu, effacer } = dossierEphemere();
before(() => preparerBase(lieu, "aujourd’hui", () => {}));
after(effacer);

const pour = (nom: string, autres: Partial<Configuration> = {}): Configuration => ({
  ...lireConfiguration({}),
  dossier: `${lieu}-${nom}`,
  ...autres,
});
const adopter = (configuration: Configuration, marque = "aujourd’hui") =>
  adopterBasePreparee(configuration, { lieu, marque: () => marque });

/** People of a data folder whose NIR opens under the secret that lies beside it. */
async function compter(configuration: Configuration) {
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  const cles = deriverTrousseau(lireSecretMaitre(configuration, base.dossier));
  const coffre = creerCoffreNir(cles);
  const { rows } = await pool.query<{ nir: Buffer }>(
    "select nir_chiffre as nir from usagers.usager",
  );
  await pool.end();
  for (const { nir } of rows) if (nir) coffre.dechiffrer(nir);
  return { combien: rows.length, fermer: () => base.fermer() };
}

test("two first starts have the demonstration prepared at install, each in a folder of its own", async () => {
  mkdirSync(`${lieu}-vide`);
  const configurations = [pour("neuf"), pour("vide")];
  assert.deepEqual(
    configurations.map((configuration) => adopter(configuration)),
    [true, true],
  );
  const bases = await Promise.all(configurations.map(compter));
  assert.deepEqual(
    bases.map(({ combien }) => combien),
    [TAILLE_DEMO, TAILLE_DEMO],
  );
  for (const { fermer } of bases) await fermer();
  assert.equal(adopter(pour("neuf")), false, "a folder that holds data keeps them");
});

test("a database, a secret or a folder of one’s own receive nothing of it", () => {
  for (const autres of [
    { baseDonnees: "postgresql://ailleurs/maillage" },
    { secret: "un secret à soi, d’au moins trente-deux octets" },
    { production: true },
  ]) {
    assert.equal(adopter(pour("autre", autres)), false);
    assert.ok(!existsSync(`${lieu}-autre`));
  }
  mkdirSync(`${lieu}-plein`);
  writeFileSync(join(`${lieu}-plein`, "notes.txt"), "à moi");
  assert.equal(adopter(pour("plein")), false);
  assert.deepEqual(readdirSync(`${lieu}-plein`), ["notes.txt"]);
  assert.equal(adopter(pour("plein/notes.txt")), false, "a file is no folder, and no surprise");
});

test("one prepared on another day or by other sources is thrown away", () => {
  assert.equal(adopter(pour("demain"), "demain"), false);
  assert.ok(!existsSync(lieu));
  assert.equal(adopter(pour("demain")), false, "nothing is prepared any more");
});
