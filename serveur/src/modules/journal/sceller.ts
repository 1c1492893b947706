import { setTimeout as attendre } from "node:timers/promises";
import type pg from "pg";
import { empreinteSha256, type Signataire } from "../../kit/crypto/signature-document.ts";
import {
  ajouterSceau,
  lireContenu,
  lireDernierRang,
  lireDernierSceau,
  lireEcritures,
} from "./depot-sceaux.ts";
import { enoncerSceau, REGISTRES, type Registre } from "./regles/sceau.ts";

/** Lines of a seal, at most. */
const LIGNES_PAR_SCEAU = 10_000;

const PATIENCE_MS = 20_000;
const PAS_MS = 50;

/** The name of a seal, which the next one states and which an auditor keeps: the fingerprint of its signature. */
export const temoinDe = (signature: string): string =>
  empreinteSha256(Buffer.from(signature, "base64"));

/**
 * Seals the lines of both records that no seal covers. While a writing does not end, those that follow it wait for the
 * next time. Two at once: the second fails on the number of its seal, and changes nothing.
 */
// CONV-5-13
export async function scellerJournal(
  pool: pg.Pool,
  signataire: Signataire,
  maintenant: Date,
): Promise<void> {
  for (const registre of REGISTRES) await scellerRegistre(pool, signataire, registre, maintenant);
}

async function scellerRegistre(
  pool: pg.Pool,
  signataire: Signataire,
  registre: Registre,
  maintenant: Date,
): Promise<void> {
  const dernier = await lireDernierSceau(pool, registre);
  const rang = await lireDernierRang(pool, registre);
  let apres = dernier?.jusqua ?? 0;
  if (rang <= apres || !(await sontEcrites(pool, registre))) return;
  let temoin = dernier ? temoinDe(dernier.signature) : null;
  for (let numero = (dernier?.numero ?? 0) + 1; apres < rang; numero++) {
    const jusqua = Math.min(apres + LIGNES_PAR_SCEAU, rang);
    const { lignes, contenu } = await lireContenu(pool, { registre, apres, jusqua });
    if (lignes === 0 && jusqua === rang) return;
    const empreinte = empreinteSha256(contenu);
    const sceau = { registre, numero, apres, jusqua, lignes, empreinte, scelleLe: maintenant };
    const signature = signataire.signer(enoncerSceau(sceau, temoin));
    await ajouterSceau(pool, { ...sceau, signature });
    temoin = temoinDe(signature);
    apres = jusqua;
  }
}

/** True once every transaction that was writing the record has ended: the ranks given before are lines, or never will be. */
async function sontEcrites(pool: pg.Pool, registre: Registre): Promise<boolean> {
  let enCours = await lireEcritures(pool, registre);
  for (let attendu = 0; enCours.length > 0; attendu += PAS_MS) {
    if (attendu >= PATIENCE_MS) return false;
    await attendre(PAS_MS);
    const encore = await lireEcritures(pool, registre);
    enCours = enCours.filter((transaction) => encore.includes(transaction));
  }
  return true;
}
