import { SaxesParser } from "saxes";
import { FichierRefuse } from "../fichier-refuse.ts";
import type { Avance } from "./avance.ts";
import { lireMorceaux } from "./lire-morceaux.ts";

export interface Ecoute {
  ouvrir(nom: string, ligne: number): void;
  fermer(nom: string, texte: string, ligne: number): void;
}

const PROFONDEUR = 32;
const TEXTE = 64 * 1024;
const SANS_ELEMENT = 1024 * 1024;
const ENCODAGES = new Set(["utf-8", "windows-1252", "iso-8859-1", "us-ascii"]);

/**
 * Reads an XML file in constant memory; yields after each piece read, so that the caller can hand
 * over what `ecoute` gathered. Throws FichierRefuse: malformed, DOCTYPE, entity, too deep, too long.
 */
export async function* lireXml(
  fichier: string,
  ecoute: Ecoute,
  avance?: Avance,
): AsyncGenerator<void> {
  const analyseur = new SaxesParser();
  const textes: string[] = [];
  let muet = 0;
  analyseur.on("error", (erreur) => {
    const ligne = /^(\d+):/.exec(erreur.message)?.[1] ?? "?";
    throw new FichierRefuse(`Ligne ${ligne} : le XML est mal formé ou emploie une entité refusée.`);
  });
  analyseur.on("doctype", () => {
    throw new FichierRefuse(`Ligne ${analyseur.line} : un DOCTYPE est refusé.`);
  });
  analyseur.on("opentag", (balise) => {
    muet = 0;
    if (textes.push("") > PROFONDEUR)
      throw new FichierRefuse(
        `Ligne ${analyseur.line} : plus de ${PROFONDEUR} éléments imbriqués.`,
      );
    ecoute.ouvrir(balise.name, analyseur.line);
  });
  const ajouter = (texte: string) => {
    const rang = textes.length - 1;
    if (rang >= 0) textes[rang] += texte;
    if ((textes[rang]?.length ?? 0) > TEXTE)
      throw new FichierRefuse(`Ligne ${analyseur.line} : une valeur dépasse ${TEXTE} caractères.`);
  };
  analyseur.on("text", ajouter);
  analyseur.on("cdata", ajouter);
  analyseur.on("closetag", (balise) => {
    muet = 0;
    ecoute.fermer(balise.name, textes.pop() ?? "", analyseur.line);
  });
  let decodeur: InstanceType<typeof TextDecoder> | null = null;
  for await (const morceau of lireMorceaux(fichier, 64 * 1024)) {
    decodeur ??= new TextDecoder(encodageDeclare(morceau));
    muet += morceau.length;
    if (avance) avance.octets += morceau.length;
    analyseur.write(decodeur.decode(morceau, { stream: true }));
    if (muet > SANS_ELEMENT)
      throw new FichierRefuse(`Ligne ${analyseur.line} : une valeur ou une balise est démesurée.`);
    yield;
  }
  analyseur.write(decodeur?.decode() ?? "");
  analyseur.close();
  yield;
}

function encodageDeclare(debut: Buffer): string {
  const declare = /^[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(
    debut.toString("latin1", 0, 256),
  )?.[1];
  const encodage = (declare ?? "utf-8").toLowerCase();
  if (!ENCODAGES.has(encodage))
    throw new FichierRefuse("L’encodage déclaré par le XML n’est pas accepté.");
  return encodage;
}
