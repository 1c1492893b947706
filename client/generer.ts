import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { ouvrirPlateformeEssai } from "../serveur/src/essai-plateforme.ts";

const RACINE = join(import.meta.dirname, "..");
const FICHIERS = [
  { document: "/francetravail.io/openapi.json", fichier: "client/src/schema.genere.ts" },
  { document: "/portail/openapi.json", fichier: "portail/src/kit/contrats.genere.ts" },
];

/**
 * Writes the types of both faces from the documents the server publishes. With `--verifier` writes
 * nothing, and fails when a file is not what the server publishes now.
 */
async function generer(verifier: boolean): Promise<void> {
  const { plateforme, fermer } = await ouvrirPlateformeEssai();
  try {
    const perimes = [];
    for (const { document, fichier } of FICHIERS) {
      const reponse = await plateforme.serveur.inject(document);
      const types = await ecrireTypes(reponse.json());
      const chemin = join(RACINE, fichier);
      if (lire(chemin) === types) continue;
      if (verifier) perimes.push(fichier);
      else writeFileSync(chemin, types);
    }
    if (perimes.length === 0) return;
    console.error(`Types périmés : ${perimes.join(", ")}. Lancez « node client/generer.ts ».`);
    process.exitCode = 1;
  } finally {
    await fermer();
  }
}

async function ecrireTypes(document: OpenAPI3): Promise<string> {
  const corps = astToString(await openapiTS(document));
  return `// Généré par client/generer.ts depuis l’OpenAPI du serveur : ne pas modifier.\n\n${corps}`;
}

function lire(chemin: string): string | null {
  try {
    return readFileSync(chemin, "utf8");
  } catch {
    return null;
  }
}

await generer(process.argv.includes("--verifier"));
