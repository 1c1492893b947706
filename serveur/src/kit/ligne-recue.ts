import type pg from "pg";
import { type Refus, refus } from "./resultat.ts";

/** A line of a file that its module refuses, and why: a French phrase without any value. */
export type RefusLigne = { readonly ligne: number; readonly motif: string };

type Ligne = { readonly ligne: number; readonly usagerId: string };

/** What is already kept under the identifier of a line. */
export type Connue = {
  /** Of the line in its batch, from 1. */
  readonly rang: number;
  readonly usagerId: string;
  readonly version: number;
  /** Whether the line says otherwise. */
  readonly change: boolean;
  /** Whether a file wrote it last. */
  readonly recue: boolean;
};

/** A line to write, and the version before it; 0 for what is new. */
export type Retenue<L, C> = {
  readonly id: string;
  readonly ligne: L;
  readonly connue: C | null;
  readonly version: number;
};

/**
 * Whether the statement `lecture` finds any of these identifiers (`$1`): when it finds none, as in a first
 * load, there is nothing to compare, and comparing costs as much as writing.
 */
export async function enConnait(
  client: pg.ClientBase,
  lecture: string,
  ids: readonly string[],
): Promise<boolean> {
  const { rows } = await client.query<{ connait: boolean }>(
    `select exists (${lecture}) as connait`,
    [ids],
  );
  return rows[0]?.connait ?? false;
}

/** Which lines of a batch a rule admits; of the others, what it says. */
export function ecarter<L extends Ligne>(
  lignes: readonly L[],
  refuser: (ligne: L) => Refus | null,
): { readonly admises: readonly L[]; readonly refus: readonly RefusLigne[] } {
  const admises: L[] = [];
  const refus: RefusLigne[] = [];
  for (const ligne of lignes) {
    const refusee = refuser(ligne);
    if (refusee) refus.push({ ligne: ligne.ligne, motif: refusee.message });
    else admises.push(ligne);
  }
  return { admises, refus };
}

/** Refuses a line that would have been written, or done, at an instant to come; an event of it would be too. */
export function refuserEcritAVenir(le: string, champ = "ecritLe"): Refus | null {
  return new Date(le) > new Date()
    ? refus("LIGNE_INVALIDE", `« ${champ} » ne peut être dans l’avenir.`)
    : null;
}

/**
 * Which lines of a batch are to be written, the last of each identifier: what is new, and what says
 * otherwise than a file did. What was written since on the platform stays, and no line takes the
 * identifier of another person; both are refused.
 */
export function departager<L extends Ligne, C extends Connue>(
  lignes: readonly L[],
  idDe: (ligne: L) => string,
  connues: readonly C[],
): {
  readonly retenues: readonly Retenue<L, C>[];
  /** Those that say what is already kept. */
  readonly inchangees: readonly L[];
  readonly refus: readonly RefusLigne[];
} {
  const parRang = new Map(connues.map((connue) => [connue.rang, connue]));
  const retenues = new Map<string, Retenue<L, C>>();
  const personnes = new Map<string, string>();
  const inchangees: L[] = [];
  const refus: RefusLigne[] = [];
  for (const [rang, ligne] of lignes.entries()) {
    const id = idDe(ligne);
    const connue = parRang.get(rang + 1) ?? null;
    const personne = connue?.usagerId ?? personnes.get(id) ?? ligne.usagerId;
    personnes.set(id, personne);
    if (personne !== ligne.usagerId) refus.push({ ligne: ligne.ligne, motif: AUTRE_PERSONNE });
    else if (connue?.change && !connue.recue) refus.push({ ligne: ligne.ligne, motif: REPRISE });
    else if (connue && !connue.change) {
      retenues.delete(id);
      inchangees.push(ligne);
    } else retenues.set(id, { id, ligne, connue, version: (connue?.version ?? 0) + 1 });
  }
  return { retenues: [...retenues.values()], inchangees, refus };
}

export const AUTRE_PERSONNE = "« identifiant » est déjà celui d’une autre personne";
const REPRISE =
  "« identifiant » a été repris depuis sur la plateforme : ce qui y est écrit est gardé";
