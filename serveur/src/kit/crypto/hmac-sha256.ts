import { hash } from "node:crypto";

const BLOC = 64;
const CONDENSE = 32;

/**
 * HMAC-SHA-256 (RFC 2104) of texts of one byte a character, under one key of a block at most. Node's own asks OpenSSL for
 * its algorithm at each call, which costs a search more than all its other cryptography (ADR 0039).
 */
export function creerHmacSha256(
  cle: Buffer,
): (texte: string, ecriture: "hex" | "binary") => string {
  if (cle.length > BLOC) throw new Error("La clé d’un HMAC-SHA-256 tient ici en 64 octets.");
  const interieur = masquer(cle, 0x36);
  const exterieur = Buffer.concat([masquer(cle, 0x5c), Buffer.alloc(CONDENSE)]);
  return (texte, ecriture) => {
    const message = Buffer.concat([interieur, Buffer.from(texte, "latin1")]);
    exterieur.write(hash("sha256", message, "hex"), BLOC, "hex");
    return hash("sha256", exterieur, ecriture);
  };
}

function masquer(cle: Buffer, masque: number): Buffer {
  const bloc = Buffer.alloc(BLOC);
  cle.copy(bloc);
  return Buffer.from(bloc.map((octet) => octet ^ masque));
}
