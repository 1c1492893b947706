import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { SecretConnu } from "../depot/applications.ts";
import { secretVivant } from "../regles/secret.ts";

/** What is kept of a client secret. Secrets are long and random: a keyed hash is enough. */
export function empreinteSecret(cle: Buffer | KeyObject, secret: string): Buffer {
  return createHmac("sha256", cle).update(secret).digest();
}

/**
 * The live secret that was shown, or null. Every candidate is compared in full, whether one has matched
 * already or has died: the time taken tells nothing.
 */
export function trouverSecret(
  cle: Buffer | KeyObject,
  montre: string,
  candidats: readonly SecretConnu[],
  jour: JourCivil,
): SecretConnu | null {
  const empreinte = empreinteSecret(cle, montre);
  let trouve: SecretConnu | null = null;
  for (const candidat of candidats) {
    const egal = timingSafeEqual(empreinte, Buffer.from(candidat.empreinte, "base64url"));
    if (egal && secretVivant(candidat.expireLe, jour)) trouve = candidat;
  }
  return trouve;
}

/** The candidates as oidc-provider carries them: one opaque `client_secret`, never shown to anybody. */
export function porterSecrets(candidats: readonly SecretConnu[]): string {
  const textes = candidats.map(
    ({ id, empreinte, expireLe }) => `${id},${empreinte},${expireLe ?? ""}`,
  );
  return textes.join(";") || "aucun";
}

/** The candidates that such a `client_secret` carries. */
export function lireSecretsPortes(portes: string): SecretConnu[] {
  if (portes === "aucun") return [];
  return portes.split(";").map((texte) => {
    const [id = "", empreinte = "", expireLe = ""] = texte.split(",");
    return { id, empreinte, expireLe: expireLe || null };
  });
}
