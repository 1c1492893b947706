import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

/** What a signature states: which bytes, who signed them, in what capacity, when. */
export type Enonce = {
  readonly document: string;
  readonly sha256: string;
  readonly signataire: string;
  readonly signeLe: string;
};

export type Signataire = {
  signer(enonce: Enonce): string;
  /** PEM (SPKI) of the key that verifies. */
  readonly clePublique: string;
};

// RFC 8410: what precedes the 32 bytes of an Ed25519 seed in its PKCS #8 form.
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** An Ed25519 signature (node:crypto), its key made from the 32 bytes given. */
export function creerSignataire(graine: Buffer): Signataire {
  const cle = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, graine]),
    format: "der",
    type: "pkcs8",
  });
  const clePublique = createPublicKey(cle).export({ format: "pem", type: "spki" }) as string;
  return {
    signer: (enonce) => sign(null, octets(enonce), cle).toString("base64"),
    clePublique,
  };
}

/** True when the bytes are those the statement names, and the signature is of that key. */
export function verifierSignature(
  contenu: Buffer,
  enonce: Enonce,
  signature: string,
  clePublique: string,
): boolean {
  return (
    empreinteSha256(contenu) === enonce.sha256 && verifierEnonce(enonce, signature, clePublique)
  );
}

/** True when the signature of the statement is of that key: the bytes it names may be gone. */
export function verifierEnonce(enonce: Enonce, signature: string, clePublique: string): boolean {
  return verify(
    null,
    octets(enonce),
    createPublicKey(clePublique),
    Buffer.from(signature, "base64"),
  );
}

/** The SHA-256 of a document, in hexadecimal. */
export function empreinteSha256(contenu: Buffer): string {
  return createHash("sha256").update(contenu).digest("hex");
}

function octets({ document, sha256, signataire, signeLe }: Enonce): Buffer {
  return Buffer.from(JSON.stringify({ document, sha256, signataire, signeLe }), "utf8");
}
