import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** A file of the developers' pages, ready to send. */
export type Ressource = { readonly type: string; readonly etag: string; readonly gzip: Buffer };

const SCALAR = join(
  dirname(fileURLToPath(import.meta.resolve("@scalar/api-reference"))),
  "browser/standalone.js",
);
const FICHIERS: Readonly<Record<string, { chemin: string; type: string }>> = {
  "scalar.js": { chemin: SCALAR, type: "text/javascript; charset=utf-8" },
  "reference.js": {
    chemin: join(import.meta.dirname, "../ressources/reference.js"),
    type: "text/javascript; charset=utf-8",
  },
  "pages.css": {
    chemin: join(import.meta.dirname, "../ressources/pages.css"),
    type: "text/css; charset=utf-8",
  },
};

/** Reads the files at first use and keeps them compressed: nobody pays for pages nobody opens. */
export function ouvrirRessources(): (nom: string) => Ressource | null {
  const lues = new Map<string, Ressource>();
  return (nom) => {
    const fichier = Object.hasOwn(FICHIERS, nom) ? FICHIERS[nom] : undefined;
    if (!fichier) return null;
    const connue = lues.get(nom);
    if (connue) return connue;
    const contenu = readFileSync(fichier.chemin);
    const etag = `"${createHash("sha256").update(contenu).digest("base64url").slice(0, 22)}"`;
    const ressource = { type: fichier.type, etag, gzip: gzipSync(contenu) };
    lues.set(nom, ressource);
    return ressource;
  };
}
