import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { EtatLitige } from "../regles/litige.ts";
import type { Clause } from "../regles/preseance.ts";
import type { DenonciationDuJeu, LitigeDuJeu } from "../regles/suites-recues.ts";
import type { Flux } from "./suites.ts";

/** Whether what was to be written is new, known as it is, or known as something else. */
type Garde = "neuf" | "connu" | "autre";

/** Keeps a declared flow of a convention; says whether it is new, known as it is, or known otherwise. */
export async function fluxGarde(
  client: pg.ClientBase,
  conventionId: string,
  { nom, baseLegale, transitoire }: Flux,
): Promise<Garde> {
  const { rowCount } = await client.query(
    `insert into conventions.flux (convention_id, nom, base_legale, transitoire)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [conventionId, nom, baseLegale, transitoire],
  );
  if (rowCount === 1) return "neuf";
  const connu = await client.query(
    `select from conventions.flux
     where convention_id = $1 and nom = $2 and base_legale = $3 and transitoire = $4`,
    [conventionId, nom, baseLegale, transitoire],
  );
  return connu.rowCount === 1 ? "connu" : "autre";
}

/** Keeps a declared clause of a convention; says whether it is new, known as it is, or known otherwise. */
export async function clauseGardee(
  client: pg.ClientBase,
  conventionId: string,
  { source, document, sujet, valeur }: Clause,
): Promise<Garde> {
  const { rowCount } = await client.query(
    `insert into conventions.clause (convention_id, source, document, sujet, valeur)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [conventionId, source, document, sujet, valeur],
  );
  if (rowCount === 1) return "neuf";
  const connue = await client.query(
    `select from conventions.clause
     where convention_id = $1 and document = $2 and sujet = $3 and source = $4 and valeur = $5`,
    [conventionId, document, sujet, source, valeur],
  );
  return connue.rowCount === 1 ? "connu" : "autre";
}

/** The address of an organisation, of which the seat's court is read. */
export async function lireAdresse(client: pg.ClientBase, id: string): Promise<string | null> {
  const { rows } = await client.query<{ adresse: string | null }>(
    "select adresse from conventions.organisation where id = $1",
    [id],
  );
  return rows[0]?.adresse ?? null;
}

/**
 * Writes a dispute, or moves on one that stands at one of the states `avant`; null when nothing changed: it
 * is there already, or was moved further here.
 */
export async function garderLitige(
  client: pg.ClientBase,
  conventionId: string,
  { objet, ouvertLe }: LitigeDuJeu,
  suite: {
    readonly etat: EtatLitige;
    readonly avant: readonly EtatLitige[];
    readonly amiableEchoueLe: string | null;
    readonly juridiction: string | null;
  },
): Promise<{ readonly id: string; readonly neuf: boolean } | null> {
  const id = uuidDerive(`litige:${JSON.stringify([conventionId, objet, ouvertLe])}`);
  const { rowCount } = await client.query("select from conventions.litige where id = $1", [id]);
  const { etat, avant, amiableEchoueLe, juridiction } = suite;
  const ecrit = await client.query(
    `insert into conventions.litige as l (id, convention_id, objet, ouvert_le, etat, amiable_echoue_le, juridiction)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set etat = excluded.etat,
       amiable_echoue_le = coalesce(l.amiable_echoue_le, excluded.amiable_echoue_le),
       juridiction = coalesce(l.juridiction, excluded.juridiction)
     where l.etat = any($8) and l.etat <> excluded.etat`,
    [id, conventionId, objet, ouvertLe, etat, amiableEchoueLe, juridiction, avant],
  );
  return ecrit.rowCount === 1 ? { id, neuf: rowCount === 0 } : null;
}

/** False when it is known: the same party, for the same nature, on the same day. */
export async function garderDenonciation(
  client: pg.ClientBase,
  conventionId: string,
  recue: DenonciationDuJeu,
  effetLe: string | null,
  le: Date,
): Promise<boolean> {
  const { nature, partie, recueLe, document, motif, lrar, obligation } = recue;
  const { rowCount } = await client.query(
    `insert into conventions.denonciation (id, convention_id, nature, partie, recue_le, document, motif, lrar,
       obligation, hors_delai, effet_le, enregistree_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing`,
    [
      uuidDerive(`denonciation:${conventionId}:${nature}:${partie}:${recueLe}`),
      ...[conventionId, nature, partie, recueLe, document, motif, lrar, obligation],
      ...[effetLe === null, effetLe, le],
    ],
  );
  return rowCount === 1;
}
