import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { lireConfiguration } from "../configuration.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";

const racine = mkdtempSync(join(tmpdir(), "maillage-secret-"));
after(() => rmSync(racine, { recursive: true }));

const configuration = lireConfiguration({});
const unDossier = (nom: string) => {
  const dossier = join(racine, nom);
  mkdirSync(dossier);
  return dossier;
};
const refuse = (dossier: string, message: RegExp) =>
  assert.throws(() => lireSecretMaitre(configuration, dossier), {
    constructor: ErreurInstallation,
    message,
  });

test("a secret is drawn once, kept for its owner alone, and nothing else is left beside it", () => {
  const dossier = unDossier("neuf");
  const secret = lireSecretMaitre(configuration, dossier);
  assert.equal(secret.length, 64);
  assert.equal(lireSecretMaitre(configuration, dossier), secret);
  assert.deepEqual(readdirSync(dossier), ["secret"]);
  assert.equal(statSync(join(dossier, "secret")).mode & 0o777, 0o600);
});

test("a secret that a full disk cut, or that cannot be read, is told, and never taken for one", () => {
  const coupe = unDossier("coupe");
  writeFileSync(join(coupe, "secret"), "");
  refuse(coupe, /n’est pas entier/);
  const illisible = unDossier("illisible");
  mkdirSync(join(illisible, "secret"));
  refuse(illisible, /ne peut pas être lu \(EISDIR\)/);
  refuse(join(racine, "absent"), /ne peut pas être écrit \(ENOENT\)/);
});
