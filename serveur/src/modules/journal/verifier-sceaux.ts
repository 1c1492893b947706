import type pg from "pg";
import { verifierEnonce, verifierSignature } from "../../kit/crypto/signature-document.ts";
import { ajouterMois } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import {
  compterApres,
  lireContenu,
  lireSceaux,
  type SceauGarde,
  type SceauRelu,
} from "./depot-sceaux.ts";
import { enoncerSceau, REGISTRES, type Registre } from "./regles/sceau.ts";
import { temoinDe } from "./sceller.ts";

/** What was found of one record. */
export type Constat = {
  readonly registre: Registre;
  readonly sceaux: number;
  readonly lignes: number;
  /** Of these, the lines erased at the end of their retention. */
  readonly effacees: number;
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
  const parametres = ouvrirParametres(pool);
  const constats: Constat[] = [];
  const auTerme = async ({ scelleLe, effaceLe }: SceauRelu) =>
    effaceLe !== null &&
    effaceLe <= jourCivil(new Date()) &&
    ajouterMois(jourCivil(scelleLe), await parametres.nombre("traces.mois", effaceLe)) <= effaceLe;
  for (const registre of REGISTRES)
    constats.push(await verifier({ pool, cle: clePublique, auTerme }, registre));
  return constats;
}

type Verification = {
  readonly pool: pg.Pool;
  readonly cle: string;
  /** Whether a lot that was erased had reached its term. */
  readonly auTerme: (sceau: SceauRelu) => Promise<boolean>;
};

async function verifier(verification: Verification, registre: Registre): Promise<Constat> {
  const { pool } = verification;
  const defauts: string[] = [];
  const temoins = new Set<string>();
  let precedent: SceauGarde | null = null;
  let lignes = 0;
  let effacees = 0;
  for (;;) {
    const lot = await lireSceaux(pool, registre, precedent?.numero ?? 0);
    if (lot.length === 0) break;
    for (const sceau of lot) {
      const releve = await verifierUn(verification, sceau, precedent);
      defauts.push(...releve.defauts);
      effacees += releve.effacees;
      temoins.add(temoinDe(sceau.signature));
      lignes += sceau.lignes;
      precedent = sceau;
    }
  }
  return {
    registre,
    sceaux: temoins.size,
    lignes,
    effacees,
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

type Releve = { readonly defauts: readonly string[]; readonly effacees: number };

async function verifierUn(
  { pool, cle, auTerme }: Verification,
  sceau: SceauRelu,
  precedent: SceauGarde | null,
): Promise<Releve> {
  const { numero, apres, jusqua, signature } = sceau;
  const defaut = (phrase: string): Releve => ({ defauts: [phrase], effacees: 0 });
  const attendu = (precedent?.numero ?? 0) + 1;
  if (numero !== attendu || apres !== (precedent?.jusqua ?? 0)) {
    return defaut(`Le sceau n° ${numero} ne suit pas le précédent : il manque le n° ${attendu}.`);
  }
  const { lignes, effacees, contenu } = await lireContenu(pool, sceau);
  const enonce = enoncerSceau(sceau, precedent && temoinDe(precedent.signature));
  if (sceau.effaceLe !== null && lignes === 0 && verifierEnonce(enonce, signature, cle)) {
    if (await auTerme(sceau)) return { defauts: [], effacees: sceau.lignes };
    return defaut(
      `Les lignes de rang ${apres + 1} à ${jusqua}, du sceau n° ${numero}, ont été effacées avant leur terme.`,
    );
  }
  if (lignes === sceau.lignes && verifierSignature(contenu, enonce, signature, cle))
    return { defauts: [], effacees };
  const trouvees =
    lignes === sceau.lignes ? "" : ` (${sceau.lignes} lignes scellées, ${lignes} trouvées)`;
  return defaut(
    `Les lignes de rang ${apres + 1} à ${jusqua} ou leur sceau, n° ${numero}, ont été changés depuis le scellement${trouvees}.`,
  );
}
