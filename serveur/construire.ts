// Gathers the server and its libraries in a few readable files, with their maps: to read two thousand modules is
// most of a start (ADR 0028). `maillage.js` runs them until a source changes.
import { writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { CONSTRUIT, MARQUE } from "./src/demarrage/choisir-entree.ts";
import { empreinteDesSources } from "./src/demarrage/empreinte-des-sources.ts";
import { RACINE } from "./src/demarrage/racine.ts";

const dossier = join(RACINE, CONSTRUIT);

/** A module of ours still finds what lies beside its source. */
const lieux: Plugin = {
  name: "maillage-lieux",
  transform(code, fichier) {
    if (!/^\/(?!.*\/node_modules\/)/.test(fichier) || !code.includes("import.meta.")) return null;
    const source = relative(dossier, fichier);
    const situe = code
      .replaceAll(
        /\bimport\.meta\.url\b/g,
        `new URL(${JSON.stringify(source)}, import.meta.url).href`,
      )
      .replaceAll(
        /\bimport\.meta\.dirname\b/g,
        `(import.meta.dirname + ${JSON.stringify(`/${dirname(source)}`)})`,
      );
    return { code: situe, map: null };
  },
};

const empreinte = empreinteDesSources(RACINE);
const construction = await rolldown({
  input: { main: join(RACINE, "serveur/src/main.ts") },
  platform: "node",
  // What reads files of its own, what only a developer's command loads, what is optional and absent.
  external: [/^pdfkit/, "openapi-typescript", "typescript", "pg-native"],
  plugins: [lieux],
  // depd, of Fastify's, names its functions this way.
  checks: { eval: false },
});
await construction.write({
  dir: dossier,
  cleanDir: true,
  format: "esm",
  entryFileNames: "[name].js",
  sourcemap: true,
  comments: false,
  // A file of nothing but ASCII is read in half the time, and kept in half the room.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
});
writeFileSync(join(dossier, MARQUE), empreinte);
