import type pg from "pg";
import { verifierSignature } from "../../kit/crypto/signature-document.ts";
import { compterApres, lireContenu, lireSceaux, type SceauGarde } from "./depot-sceaux.ts";
import { enoncerSceau, REGISTRES, type Registre } from "./regles/sceau.ts";
import { temoinDe } from "./sceller.ts";

/** What was found of one record. */
export type Constat = {
  readonly registre: Registre;
  readonly sceaux: number;
  readonly lignes: number;
  /** Lines written since the last seal. */
  readonly enAttente: number;
  readonly dernier: { readonly numero: number; readonly le: Date; readonly temoin: string } | null;
  /** The names of all seals: one that an auditor kept must be among them. */
  readonly temoins: ReadonlySet<string>;
  /** One sentence each; none when all is as it was sealed. */
  readonly defauts: readonly string[];
};

/**
 * Reads every sealed line again and compares it with its seal, made by whoever holds the key. Finds a line changed,
 * taken away or slipped in since, and a seal forged, moved or missing; nothing of what no seal covers yet.
 */
// CONV-5-13
export async function verifierSceaux(pool: pg.Pool, clePublique: string): Promise<Constat[]> {
  const constats: Constat[] = [];
  for (const registre of REGISTRES) constats.push(await verifier(pool, clePublique, registre));
  return constats;
}

async function verifier(pool: pg.Pool, cle: string, registre: Registre): Promise<Constat> {
  const defauts: string[] = [];
  const temoins = new Set<string>();
  let precedent: SceauGarde | null = null;
  let lignes = 0;
  for (;;) {
    const lot = await lireSceaux(pool, registre, precedent?.numero ?? 0);
    if (lot.length === 0) break;
    for (const sceau of lot) {
      defauts.push(...(await verifierUn(pool, cle, sceau, precedent)));
      temoins.add(temoinDe(sceau.signature));
      lignes += sceau.lignes;
      precedent = sceau;
    }
  }
  return {
    registre,
    sceaux: temoins.size,
    lignes,
    enAttente: await compterApres(pool, registre, precedent?.jusqua ?? 0),
    dernier: precedent && {
      numero: precedent.numero,
      le: precedent.scelleLe,
      temoin: temoinDe(precedent.signature),
    },
    temoins,
    defauts,
  };
}

async function verifierUn(
  pool: pg.Pool,
  cle: string,
  sceau: SceauGarde,
  precedent: SceauGarde | null,
): Promise<string[]> {
  const { numero, apres, jusqua, signature } = sceau;
  const attendu = (precedent?.numero ?? 0) + 1;
  if (numero !== attendu || apres !== (precedent?.jusqua ?? 0)) {
    return [`Le sceau n° ${numero} ne suit pas le précédent : il manque le n° ${attendu}.`];
  }
  const { lignes, contenu } = await lireContenu(pool, sceau);
  const enonce = enoncerSceau(sceau, precedent && temoinDe(precedent.signature));
  if (lignes === sceau.lignes && verifierSignature(contenu, enonce, signature, cle)) return [];
  const trouvees =
    lignes === sceau.lignes ? "" : ` (${sceau.lignes} lignes scellées, ${lignes} trouvées)`;
  return [
    `Les lignes de rang ${apres + 1} à ${jusqua} ou leur sceau, n° ${numero}, ont été changés depuis le scellement${trouvees}.`,
  ];
}
