import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ErreurInstallation } from "./erreur-installation.ts";
import { preparerDossier } from "./preparer-dossier.ts";
import { utilisateurServeur } from "./utilisateur-serveur.ts";

// Containers run the tests as root, people do not: what each must see is said for both.
const root = process.getuid?.() === 0;
const racine = mkdtempSync(join(tmpdir(), "maillage-dossier-"));
chmodSync(racine, 0o755);
after(() => {
  chmodSync(join(racine, "ferme"), 0o700);
  rmSync(racine, { recursive: true });
});

function refusDe(agir: () => unknown): string {
  try {
    agir();
  } catch (erreur) {
    assert.ok(erreur instanceof ErreurInstallation, String(erreur));
    return erreur.message;
  }
  return "";
}

test("whoever starts it, the server's account is never root and owns its folder, the next time too", () => {
  const dossier = join(racine, "neuf");
  const compte = preparerDossier(dossier);
  assert.notEqual(compte.uid, 0);
  assert.equal(statSync(dossier).uid, compte.uid);
  if (!root) assert.equal(compte.uid, process.getuid?.());
  assert.deepEqual(preparerDossier(dossier), compte);
});

test("a folder that the account cannot reach gets a sentence that says who, where and what to set", () => {
  const ferme = join(racine, "ferme");
  mkdirSync(ferme);
  chmodSync(ferme, 0o500);
  const dossier = join(ferme, "donnees");
  const phrase = refusDe(() => preparerDossier(dossier));
  assert.match(phrase, root ? /compte « \w+ », qui ne peut pas écrire/ : /EACCES/);
  assert.ok(phrase.includes(dossier));
  assert.match(phrase, /MAILLAGE_DONNEES/);
});

test("a folder that holds something else does not change owner", () => {
  const autrui = join(racine, "autrui");
  mkdirSync(autrui);
  writeFileSync(join(autrui, "notes.txt"), "à quelqu’un d’autre");
  const phrase = refusDe(() => preparerDossier(autrui));
  if (root) assert.match(phrase, /contient déjà autre chose/);
  assert.equal(statSync(autrui).uid, process.getuid?.());
  const fichier = refusDe(() => preparerDossier(join(autrui, "notes.txt")));
  assert.match(fichier, /est un fichier.*MAILLAGE_DONNEES/);
});

test("root without any account to give way to is told which one to make", () => {
  const { PATH } = process.env;
  process.env.PATH = "";
  try {
    const phrase = refusDe(() => utilisateurServeur(join(racine, "absent")));
    if (root) assert.match(phrase, /sous root.*« postgres ».*« nobody ».*DATABASE_URL/);
    else assert.equal(phrase, "");
  } finally {
    process.env.PATH = PATH;
  }
});
