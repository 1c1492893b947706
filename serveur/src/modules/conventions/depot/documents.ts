import { hash } from "node:crypto";
import type pg from "pg";
import type { Nature } from "../regles/annexe.ts";
import type { Partie } from "../regles/partie.ts";

export type NatureDocument = Nature | "projet";

/** One version of a text; `projet` is the text annexed to the deliberation. */
export type VersionDocument = {
  readonly nature: NatureDocument;
  readonly version: number;
  readonly empreinte: string;
  readonly effetLe: string;
  readonly motif: string | null;
  readonly publiePar: Partie;
  readonly publieLe: Date;
  readonly avenantId: string | null;
  readonly avisId: string | null;
};

export type DocumentAPublier = {
  readonly nature: NatureDocument;
  readonly contenu: string;
  readonly effetLe: string;
  readonly motif: string | null;
  readonly publiePar: Partie;
  readonly publieLe: Date;
  readonly avenantId?: string;
  readonly avisId?: string | null;
};

const COLONNES = `nature, version, empreinte, effet_le as "effetLe", motif, publie_par as "publiePar",
  publie_le as "publieLe", avenant_id as "avenantId", avis_id as "avisId"`;

/** Adds a version, the convention being held; returns its number. */
export async function publierVersion(
  client: pg.ClientBase,
  conventionId: string,
  document: DocumentAPublier,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `insert into conventions.document (convention_id, nature, version, contenu, empreinte, effet_le, motif,
       publie_par, publie_le, avenant_id, avis_id)
     select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
     from conventions.document where convention_id = $1 and nature = $2
     returning version`,
    [
      conventionId,
      document.nature,
      document.contenu,
      hash("sha256", document.contenu, "hex"),
      document.effetLe,
      document.motif,
      document.publiePar,
      document.publieLe,
      document.avenantId ?? null,
      document.avisId ?? null,
    ],
  );
  return rows[0]?.version ?? 0;
}

/** Every version, by text then newest first, without the texts themselves. */
export async function lireVersions(
  client: pg.Pool | pg.ClientBase,
  conventionId: string,
): Promise<VersionDocument[]> {
  const { rows } = await client.query<VersionDocument>(
    `select ${COLONNES} from conventions.document where convention_id = $1
     order by nature, version desc`,
    [conventionId],
  );
  return rows;
}

/** The text of a version, the latest when none is asked for; null when there is none. */
export async function lireTexte(
  client: pg.Pool | pg.ClientBase,
  conventionId: string,
  nature: NatureDocument,
  version: number | null = null,
): Promise<{ contenu: string; version: number; empreinte: string } | null> {
  const { rows } = await client.query<{ contenu: string; version: number; empreinte: string }>(
    `select contenu, version, empreinte from conventions.document
     where convention_id = $1 and nature = $2 and ($3::int is null or version = $3)
     order by version desc limit 1`,
    [conventionId, nature, version],
  );
  return rows[0] ?? null;
}
