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

/** Refuses what is plainly not text. */
export function exigerTexte(debut: Buffer): void {
  if (debut.includes(0))
    throw new FichierRefuse("Ce fichier n’est pas du texte : format non reconnu.");
}
