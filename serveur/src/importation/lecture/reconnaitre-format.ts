import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { separateurCsv } from "../../kit/csv/separateur.ts";
import { FichierRefuse } from "../fichier-refuse.ts";
import { exigerTexte } from "./lire-lignes.ts";

/** The formats of files that the platform reads. */
export const FORMATS = ["cnaf", "jeu", "csv"] as const satisfies readonly Format["nom"][];

export type Format =
  | { nom: "cnaf" }
  | { nom: "jeu" }
  | { nom: "csv"; separateur: ";" | ","; encodage: "utf-8" | "windows-1252" };

/** Recognises a file by its content, never by its name. Throws FichierRefuse. */
export async function reconnaitreFormat(fichier: string): Promise<Format> {
  const descripteur = await open(fichier).catch(() => {
    throw new FichierRefuse("Ce fichier n’existe pas ou ne peut pas être lu.");
  });
  try {
    if ((await descripteur.stat()).isDirectory())
      throw new FichierRefuse("C’est un dossier : indiquez un fichier.");
    const tampon = Buffer.alloc(64 * 1024);
    const { bytesRead } = await descripteur.read(tampon, 0, tampon.length, 0);
    const format = reconnaitreDebut(tampon.subarray(0, bytesRead));
    if (format.nom !== "csv") return format;
    return { ...format, encodage: (await estUtf8(fichier)) ? "utf-8" : "windows-1252" };
  } finally {
    await descripteur.close();
  }
}

// A single byte that is not UTF-8, at the far end of the file, tells a Windows export.
async function estUtf8(fichier: string): Promise<boolean> {
  const decodeur = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const morceau of createReadStream(fichier))
      decodeur.decode(morceau as Buffer, { stream: true });
    decodeur.decode();
    return true;
  } catch (erreur) {
    if (erreur instanceof TypeError) return false;
    throw erreur;
  }
}

function reconnaitreDebut(debut: Buffer): Format {
  exigerTexte(debut);
  const texte = debut.toString("latin1").replace(/^ï»¿/, "").trimStart();
  if (texte === "") throw new FichierRefuse("Ce fichier est vide.");
  if (texte.startsWith("<")) return { nom: "cnaf" };
  if (texte.startsWith("{")) return { nom: "jeu" };
  if (texte.startsWith("["))
    throw new FichierRefuse("Un jeu de données est fait d’un objet JSON par ligne, sans tableau.");
  const entete = texte.slice(0, texte.search(/[\r\n]|$/));
  const separateur = separateurCsv(entete);
  if (separateur === null)
    throw new FichierRefuse("Format non reconnu : ni flux CNAF, ni jeu de données, ni CSV.");
  return { nom: "csv", separateur, encodage: "utf-8" };
}
