import { hkdfSync } from "node:crypto";

/** The keys of the platform, each derived from the one master secret for one use (RFC 5869). */
export type Trousseau = {
  readonly nirEmpreinte: Buffer;
  readonly nirChiffrement: Buffer;
  readonly jetonUsager: Buffer;
  readonly secretsApplications: Buffer;
  readonly seconds: Buffer;
  readonly appareils: Buffer;
  readonly envois: Buffer;
  readonly temoins: Buffer;
  readonly signature: Buffer;
  readonly rapports: Buffer;
  readonly journal: Buffer;
  readonly webhooks: Buffer;
  readonly identifiantsExternes: Buffer;
};

/** Derives the keys. Refuses a master secret shorter than 32 bytes. */
export function deriverTrousseau(secret: string): Trousseau {
  if (Buffer.byteLength(secret) < 32) {
    throw new Error("Le secret maître doit compter au moins 32 octets (MAILLAGE_SECRET).");
  }
  const cle = (usage: string) =>
    Buffer.from(hkdfSync("sha256", secret, "maillage", `maillage/${usage}/v1`, 32));
  return {
    nirEmpreinte: cle("nir-empreinte"),
    nirChiffrement: cle("nir-chiffrement"),
    jetonUsager: cle("jeton-usager"),
    secretsApplications: cle("secrets-applications"),
    seconds: cle("seconds-facteurs"),
    appareils: cle("appareils"),
    envois: cle("envois"),
    temoins: cle("temoins"),
    signature: cle("signature"),
    rapports: cle("rapports"),
    journal: cle("journal"),
    webhooks: cle("webhooks"),
    identifiantsExternes: cle("identifiants-externes"),
  };
}
