import type { Enonce } from "../../../kit/crypto/signature-document.ts";

/** The two append-only records. */
export const REGISTRES = ["trace", "evenement"] as const;
export type Registre = (typeof REGISTRES)[number];

/** What one seal covers: the lines ranked after `apres`, up to `jusqua`. */
export type Sceau = {
  readonly registre: Registre;
  readonly numero: number;
  readonly apres: number;
  readonly jusqua: number;
  readonly lignes: number;
  readonly empreinte: string;
  readonly scelleLe: Date;
};

/**
 * What the signature of a seal states. It names the seal before it by its `temoin`: a seal taken away, replaced or
 * moved breaks those that follow.
 */
// CONV-5-13
export function enoncerSceau(sceau: Sceau, temoinPrecedent: string | null): Enonce {
  const { registre, numero, apres, jusqua, lignes } = sceau;
  return {
    document: `journal ${registre}, sceau ${numero} : ${lignes} lignes, rangs ${apres + 1} à ${jusqua}, à la suite de ${temoinPrecedent ?? "rien"}`,
    sha256: sceau.empreinte,
    signataire: "Maillage",
    signeLe: sceau.scelleLe.toISOString(),
  };
}
