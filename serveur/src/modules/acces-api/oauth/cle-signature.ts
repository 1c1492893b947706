import { createECDH } from "node:crypto";

const ORDRE_P256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The key that signs id tokens, derived from the master secret: same in every process. ES256, which the libraries
 * of every language verify; several of them do not know EdDSA (Spring Security, .NET).
 */
export function cleSignature(graine: Buffer) {
  const scalaire = (BigInt(`0x${graine.toString("hex")}`) % (ORDRE_P256 - 1n)) + 1n;
  const d = Buffer.from(scalaire.toString(16).padStart(64, "0"), "hex");
  const courbe = createECDH("prime256v1");
  courbe.setPrivateKey(d);
  const point = courbe.getPublicKey();
  const x = point.subarray(1, 33).toString("base64url");
  return {
    kty: "EC",
    crv: "P-256",
    x,
    y: point.subarray(33).toString("base64url"),
    d: d.toString("base64url"),
    kid: x.slice(0, 16),
    use: "sig",
    alg: "ES256",
  } as const;
}
