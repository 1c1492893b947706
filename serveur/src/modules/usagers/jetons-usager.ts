import { createSecretKey } from "node:crypto";
import { desceller, sceller } from "../../kit/crypto/sceau.ts";
import { ecrireContenu, lireContenu } from "./regles/jeton-usager.ts";

/**
 * The jeton usager (wire §3.1): opaque, sealed, bound to one bearer, valid for a time. Elsewhere,
 * later, altered or cut, it opens nothing.
 */
export type JetonsUsager = {
  emettre(porteurId: string, usagerId: string, expire: Date): string;
  lire(
    jeton: string,
    porteurId: string,
    maintenant: Date,
  ): { usagerId: string } | { refus: "JETON_USAGER_INVALIDE" | "JETON_USAGER_ETRANGER" };
};

const USAGE = "jeton-usager";
const FORME = /^[\w-]{60,120}$/;

/** Seals and opens the jetons of persons with a key of 32 bytes. */
export function creerJetonsUsager(octets: Buffer): JetonsUsager {
  const cle = createSecretKey(octets);
  return {
    emettre: (porteurId, usagerId, expire) =>
      sceller(
        cle,
        USAGE,
        ecrireContenu({ porteurId, usagerId, expire: expire.getTime() }),
      ).toString("base64url"),
    lire(jeton, porteurId, maintenant) {
      const octets = FORME.test(jeton)
        ? desceller(cle, USAGE, Buffer.from(jeton, "base64url"))
        : null;
      const contenu = octets && lireContenu(octets);
      if (!contenu || contenu.expire <= maintenant.getTime()) {
        return { refus: "JETON_USAGER_INVALIDE" };
      }
      return contenu.porteurId === porteurId
        ? { usagerId: contenu.usagerId }
        : { refus: "JETON_USAGER_ETRANGER" };
    },
  };
}
