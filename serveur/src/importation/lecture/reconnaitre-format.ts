import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
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
  const illisible = () => {
    throw new FichierRefuse("Ce fichier n’existe pas ou ne peut pas être lu.");
  };
  // Before opening: a pipe that nobody writes to would be waited for without end.
  const genre = await stat(fichier).catch(illisible);
  if (genre.isDirectory()) throw new FichierRefuse("C’est un dossier : indiquez un fichier.");
  if (!genre.isFile())
    throw new FichierRefuse(
      "Ce n’est pas un fichier : il est lu plusieurs fois, ce qu’un tube ne permet pas. Enregistrez-le d’abord.",
    );
  const descripteur = await open(fichier).catch(illisible);
  try {
    const tampon = Buffer.alloc(64 * 1024);
    const { bytesRead } = await descripteur.read(tampon, 0, tampon.length, 0);
    const debut = tampon.subarray(0, bytesRead);
    const format = reconnaitreDebut(debut);
    if (format.nom !== "csv" || debut.subarray(0, 3).equals(MARQUE_UTF8)) return format;
    return { ...format, encodage: await lireEncodage(fichier) };
  } finally {
    await descripteur.close();
  }
}

const MARQUE_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * UTF-8 or a Windows export. A byte that is not UTF-8, at the far end of the file, tells the second; yet a UTF-8
 * file may have a damaged row, which must not turn the accents of all others into something else: what there is
 * most of decides.
 */
async function lireEncodage(fichier: string): Promise<"utf-8" | "windows-1252"> {
  const decodeur = new TextDecoder("utf-8");
  let lettres = 0;
  let fautes = 0;
  const compter = (texte: string) => {
    for (const [lettre] of texte.matchAll(/\P{ASCII}/gu)) {
      if (lettre === "\ufffd") fautes++;
      else lettres++;
    }
  };
  for await (const morceau of createReadStream(fichier))
    compter(decodeur.decode(morceau as Buffer, { stream: true }));
  compter(decodeur.decode());
  return fautes === 0 || lettres > fautes ? "utf-8" : "windows-1252";
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
    throw new FichierRefuse(
      "Format non reconnu : ni flux CNAF, ni jeu de données, ni CSV séparé par des « ; » ou des « , ».",
    );
  return { nom: "csv", separateur, encodage: "utf-8" };
}
