import type { ClientBase, Pool } from "pg";
import type { Public, VersionDocumentation } from "../regles/documentation.ts";

const COLONNES = `id, element, titre, version, public, nouveautes, adresse, publiee_le as "publieeLe"`;

/** Every version, without the texts: the list of what there is to read. */
export async function lireDocumentations(pool: Pool): Promise<VersionDocumentation[]> {
  const { rows } = await pool.query<VersionDocumentation>(
    `select ${COLONNES}, null as texte from catalogue.documentation`,
  );
  return rows;
}

/** Every version of the documentation of one element, texts included. */
export async function lireDocumentationDe(
  pool: Pool,
  element: string,
): Promise<VersionDocumentation[]> {
  const { rows } = await pool.query<VersionDocumentation>(
    `select ${COLONNES}, texte from catalogue.documentation where element = $1`,
    [element],
  );
  return rows;
}

export type DocumentationAPublier = {
  readonly element: string;
  readonly titre: string;
  readonly public: Public;
  readonly nouveautes: string;
  readonly adresse: string | null;
  readonly texte: string | null;
};

/** Adds the next version of a piece; returns its number. */
export async function insererDocumentation(
  client: ClientBase,
  { element, titre, public: lecteurs, nouveautes, adresse, texte }: DocumentationAPublier,
  le: Date,
  par: string,
): Promise<number> {
  // One publication at a time: two would take the same number.
  await client.query("select pg_advisory_xact_lock(hashtext('catalogue.documentation'))");
  const { rows } = await client.query<{ version: number }>(
    `insert into catalogue.documentation
       (element, titre, version, public, nouveautes, adresse, texte, publiee_le, publiee_par)
     select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8
     from catalogue.documentation where element = $1 and titre = $2
     returning version`,
    [element, titre, lecteurs, nouveautes, adresse, texte, le, par],
  );
  return rows[0]!.version;
}
