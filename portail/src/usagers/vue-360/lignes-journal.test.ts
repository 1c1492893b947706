import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { acteEcrit } from "./lignes-journal.ts";

const MODULES = fileURLToPath(new URL("../../../../serveur/src/modules", import.meta.url));
const PARCOURS =
  "{usagers,orientation,rendez-vous,diagnostic,entretiens,projets,contrat-engagement,accompagnement}";
/** What is read of nobody. */
const SANS_PERSONNE = new Set([
  "chercher-structures",
  "chercher-services",
  "lire-referentiel-diagnostic",
]);

test("whatever is done on a dossier is told in words, not by its code", () => {
  const actes = globSync(`${PARCOURS}/actes/*.ts`, { cwd: MODULES })
    .filter((fichier) => !fichier.endsWith(".test.ts"))
    .flatMap((fichier) => [
      ...readFileSync(`${MODULES}/${fichier}`, "utf8").matchAll(/^\s+nom: "([a-z0-9-]+)"/gm),
    ])
    .flatMap(([, nom]) => (nom && !SANS_PERSONNE.has(nom) ? [nom] : []));
  assert.ok(actes.length > 40, String(actes.length));
  assert.deepEqual(
    actes.filter((nom) => acteEcrit(nom) === nom),
    [],
  );
});
