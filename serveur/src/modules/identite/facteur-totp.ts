import { Secret, TOTP } from "otpauth";
import type pg from "pg";
import { desceller, sceller } from "../../kit/crypto/sceau.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import {
  noterEchec,
  noterReussite,
  preparerFacteur,
  verrouillerFacteur,
} from "./depot/facteurs.ts";

const PAS_SECONDES = 30;
const ESSAIS = 5;
const BLOCAGE_MS = 5 * 60_000;

function totp(secret: Secret, compte: string): TOTP {
  return new TOTP({ issuer: "Maillage", label: compte, secret, digits: 6, period: PAS_SECONDES });
}

/** Gives an agent a secret to put in an authenticator; confirmed by the first right code. */
export async function enroler(
  pool: pg.Pool,
  cle: Buffer,
  agent: { readonly id: string; readonly courriel: string },
): Promise<{ secret: string; qr: string } | Refus> {
  const secret = new Secret({ size: 20 });
  const scelle = sceller(cle, agent.id, Buffer.from(secret.base32));
  if (!(await preparerFacteur(pool, agent.id, scelle))) {
    return refus("FACTEUR_EXISTANT", "Un second facteur est déjà enregistré pour ce compte.");
  }
  const { default: QRCode } = await import("qrcode");
  const svg = await QRCode.toString(totp(secret, agent.courriel).toString(), {
    type: "svg",
    margin: 2,
  });
  const qr = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { secret: secret.base32, qr };
}

/** Checks a six-digit code (RFC 6238, one step of tolerance). A code serves once; five failures block. */
export async function verifierCode(
  pool: pg.Pool,
  cle: Buffer,
  agentId: string,
  code: string,
  maintenant: Date,
): Promise<{ ok: true } | Refus> {
  return enTransaction(pool, async (client) => {
    const facteur = await verrouillerFacteur(client, agentId);
    if (!facteur) return refus("FACTEUR_ABSENT", "Enregistrez d’abord un second facteur.");
    if (facteur.bloqueJusqua && facteur.bloqueJusqua > maintenant) {
      return refus("FACTEUR_BLOQUE", "Trop d’essais : attendez cinq minutes avant de recommencer.");
    }
    const clair = desceller(cle, agentId, facteur.secretChiffre);
    if (!clair) throw new Error("Secret de second facteur illisible avec la clé en place.");
    const ecart = totp(Secret.fromBase32(clair.toString()), "").validate({
      token: code,
      timestamp: maintenant.getTime(),
      window: 1,
    });
    const pas = Math.floor(maintenant.getTime() / 1000 / PAS_SECONDES) + (ecart ?? 0);
    if (ecart === null || pas <= facteur.dernierPas) {
      const bloque = facteur.echecs + 1 >= ESSAIS;
      await noterEchec(
        client,
        agentId,
        bloque ? new Date(maintenant.getTime() + BLOCAGE_MS) : null,
      );
      return refus("CODE_REFUSE", "Le code est faux, expiré ou déjà utilisé.");
    }
    await noterReussite(client, agentId, pas, maintenant);
    return { ok: true } as const;
  });
}
