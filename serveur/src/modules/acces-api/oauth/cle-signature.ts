import { createPrivateKey, createPublicKey } from "node:crypto";

// RFC 8410: the fixed PKCS #8 header of an Ed25519 private key, before its 32 bytes.
const ENTETE_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The Ed25519 key that signs id tokens, derived from the master secret: same in every process. */
export function cleSignature(graine: Buffer) {
  const privee = createPrivateKey({
    key: Buffer.concat([ENTETE_ED25519, graine]),
    format: "der",
    type: "pkcs8",
  });
  const { x } = createPublicKey(privee).export({ format: "jwk" });
  return {
    ...privee.export({ format: "jwk" }),
    kid: x?.slice(0, 16),
    use: "sig",
    alg: "EdDSA",
  };
}
