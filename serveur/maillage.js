#!/usr/bin/env -S node --max-semi-space-size=32
// Entry point of the command line. Runs under any Node so that an old one gets a sentence, not a
// syntax error; npm puts the pinned Node 24 first on the PATH. The young generation is bounded from the
// command line because V8 reads it once, before any code: the same bound is in `npm start`.
const [majeur, mineur] = process.versions.node.split(".").map(Number);
if (majeur < 22 || (majeur === 22 && mineur < 18)) {
  console.error(
    `Maillage demande Node 22.18 ou plus récent (ici : ${process.versions.node}). ` +
      "Lancez-le par « npm start » ou « npx maillage … » depuis la racine du dépôt, après « npm install ».",
  );
  process.exit(1);
}
import("./cache-compilation.js")
  .then(() => import("./src/demarrage/choisir-entree.ts"))
  .then(({ choisirEntree }) => import(choisirEntree(`${import.meta.dirname}/..`)));
