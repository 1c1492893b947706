import { createPublicKey, type JsonWebKey } from "node:crypto";
import { type Refus, refus } from "../../../kit/resultat.ts";

type Cle = JsonWebKey & { readonly kid?: unknown; readonly use?: unknown };

/** Members that only a private or a secret key has (RFC 7518 §6). */
const MEMBRES_PRIVES = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
const CLES_MAX = 5;

/** The public keys that an application may sign with, or why they are refused. */
export function verifierJwks(jwks: unknown): { readonly keys: readonly Cle[] } | Refus {
  const { keys } = (jwks ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > CLES_MAX) {
    return refus("JWKS_INVALIDE", `Donnez un objet { "keys": […] } de 1 à ${CLES_MAX} clés.`);
  }
  const cles: Cle[] = keys.map((cle) => (typeof cle === "object" && cle !== null ? cle : {}));
  if (cles.some((cle) => MEMBRES_PRIVES.some((membre) => membre in cle))) {
    return refus(
      "CLE_PRIVEE",
      "Une clé privée a été envoyée : considérez-la comme divulguée, créez-en une autre, et n’envoyez que sa partie publique.",
    );
  }
  const noms = new Set(cles.map(({ kid }) => kid));
  if (noms.size !== cles.length || cles.some(({ kid }) => typeof kid !== "string" || !kid)) {
    return refus("JWKS_INVALIDE", "Chaque clé porte un identifiant « kid » qui lui est propre.");
  }
  if (!cles.every(estRecevable)) {
    return refus(
      "JWKS_INVALIDE",
      "Les clés acceptées servent à signer : RSA de 2 048 bits au moins, P-256 ou Ed25519.",
    );
  }
  return { keys: cles };
}

function estRecevable(cle: Cle): boolean {
  if (cle.use !== undefined && cle.use !== "sig") return false;
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPublicKey({
      key: cle,
      format: "jwk",
    });
    if (type === "rsa") return (details?.modulusLength ?? 0) >= 2048;
    return type === "ed25519" || (type === "ec" && details?.namedCurve === "prime256v1");
  } catch {
    return false;
  }
}
