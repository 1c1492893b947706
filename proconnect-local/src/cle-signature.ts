import { exportJWK, generateKeyPair, type JWK } from "jose";

/** Private RS256 key of this start: tokens signed before a restart stop being accepted. */
export async function creerCleSignature(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig" };
}
