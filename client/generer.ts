import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { ouvrirPlateformeEssai } from "../serveur/src/essais/plateforme.ts";

const RACINE = join(import.meta.dirname, "..");
const APIS = "/francetravail.io/openapi.json";
const FICHIERS = [
  { document: APIS, fichier: "client/src/schema.genere.ts", ecrire: ecrireTypes },
  { document: APIS, fichier: "client/src/droits.genere.ts", ecrire: ecrireDroits },
  {
    document: "/portail/openapi.json",
    fichier: "portail/src/kit/contrats.genere.ts",
    ecrire: ecrireTypes,
  },
];
const ENTETE = "// Généré par client/generer.ts depuis l’OpenAPI du serveur : ne pas modifier.\n\n";

/**
 * Writes the types of both faces from the documents the server publishes. With `--verifier` writes
 * nothing, and fails when a file is not what the server publishes now.
 */
async function generer(verifier: boolean): Promise<void> {
  const { plateforme, fermer } = await ouvrirPlateformeEssai();
  try {
    const perimes = [];
    for (const { document, fichier, ecrire } of FICHIERS) {
      const reponse = await plateforme.serveur.inject(document);
      const types = await ecrire(reponse.json());
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
  return ENTETE + corps;
}

/** What each operation needs of the access token: its realm, then its scopes. The sandboxes are left out. */
async function ecrireDroits(document: OpenAPI3): Promise<string> {
  const lignes = Object.entries(document.paths ?? {}).flatMap(([chemin, operations]) =>
    chemin.startsWith("/partenaire/test")
      ? []
      : Object.entries(operations).flatMap(([methode, operation]) => {
          const [droits] = (operation as { security?: Record<string, string[]>[] }).security ?? [];
          const [[realm, scopes] = []] = Object.entries(droits ?? {});
          return realm
            ? `  "${methode} ${chemin}": "${[realm, ...(scopes ?? [])].join(" ")}",`
            : [];
        }),
  );
  const nom = "export const DROITS: Readonly<Record<string, string>>";
  return `${ENTETE}// biome-ignore format: one line an operation\n${nom} = {\n${lignes.sort().join("\n")}\n};\n`;
}

function lire(chemin: string): string | null {
  try {
    return readFileSync(chemin, "utf8");
  } catch {
    return null;
  }
}

await generer(process.argv.includes("--verifier"));
