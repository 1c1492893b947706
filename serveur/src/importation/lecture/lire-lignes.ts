import { FichierRefuse } from "../fichier-refuse.ts";
import type { Avance } from "./avance.ts";
import { lireMorceaux } from "./lire-morceaux.ts";

const LIGNE = 256 * 1024;

/** Lines of a UTF-8 file by groups, in constant memory; null in place of a line too long. */
export async function* lireLignes(
  fichier: string,
  avance: Avance,
): AsyncGenerator<(string | null)[]> {
  const decodeur = new TextDecoder("utf-8");
  let reste = "";
  let deborde = false;
  // Small pieces: reading one and writing the batch before take turns on one thread.
  for await (const morceau of lireMorceaux(fichier, 64 * 1024)) {
    avance.octets += morceau.length;
    const texte = reste + decodeur.decode(morceau, { stream: true });
    const lignes: (string | null)[] = texte.split("\n");
    reste = lignes.pop() ?? "";
    if (deborde && lignes.length > 0) {
      lignes[0] = null;
      deborde = false;
    }
    if (reste.length > LIGNE) {
      deborde = true;
      reste = "";
    }
    yield lignes;
  }
  reste += decodeur.decode();
  if (deborde) yield [null];
  else if (reste !== "") yield [reste];
}

const EMBALLAGES: readonly { readonly debut: Buffer; readonly phrase: string }[] = [
  {
    debut: Buffer.from([0x1f, 0x8b]),
    phrase: "Ce fichier est compressé (gzip) : décompressez-le d’abord.",
  },
  {
    debut: Buffer.from("PK\u0003\u0004"),
    phrase:
      "C’est un classeur ou une archive : enregistrez la feuille en CSV, ou décompressez l’archive.",
  },
  { debut: Buffer.from([0xff, 0xfe]), phrase: "Ce texte est en UTF-16 : enregistrez-le en UTF-8." },
  { debut: Buffer.from([0xfe, 0xff]), phrase: "Ce texte est en UTF-16 : enregistrez-le en UTF-8." },
];

/** Refuses what is plainly not text, and says what it is when its first bytes tell. */
export function exigerTexte(debut: Buffer): void {
  for (const emballage of EMBALLAGES) {
    if (debut.subarray(0, emballage.debut.length).equals(emballage.debut))
      throw new FichierRefuse(emballage.phrase);
  }
  if (debut.includes(0))
    throw new FichierRefuse("Ce fichier n’est pas du texte : format non reconnu.");
}
