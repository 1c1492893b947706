import type pg from "pg";

export type NatureDocumentRgc = "acte-engagement" | "conditions-generales";

export type DocumentRgc = {
  readonly nature: NatureDocumentRgc;
  readonly version: number;
  readonly titre: string;
  readonly contenu: string;
  readonly aRemplacer: boolean;
  readonly publieLe: Date;
};

/** The version in force: the latest. */
export async function lireDocumentRgc(
  base: pg.Pool | pg.ClientBase,
  nature: NatureDocumentRgc,
): Promise<DocumentRgc> {
  const { rows } = await base.query<DocumentRgc>(
    `select nature, version, titre, contenu, a_remplacer as "aRemplacer", publie_le as "publieLe"
     from habilitations.document_rgc where nature = $1 order by version desc limit 1`,
    [nature],
  );
  return rows[0] as DocumentRgc;
}

/** A version, null when it is not published, and the number of the latest. */
export async function lireVersion(
  client: pg.ClientBase,
  nature: NatureDocumentRgc,
  version: number,
): Promise<{
  readonly publiee: Pick<DocumentRgc, "titre" | "contenu"> | null;
  readonly derniere: number;
}> {
  const { rows } = await client.query<Pick<DocumentRgc, "version" | "titre" | "contenu">>(
    `select version, titre, contenu from habilitations.document_rgc where nature = $1
     order by version desc`,
    [nature],
  );
  const publiee = rows.find((connue) => connue.version === version) ?? null;
  return { publiee, derniere: rows[0]?.version ?? 0 };
}

/** Publishes the next version; two at once do not get the same number. */
export async function publierVersion(
  client: pg.ClientBase,
  document: Pick<DocumentRgc, "nature" | "titre" | "contenu" | "publieLe">,
  auteurId: string | null,
): Promise<number> {
  await client.query("select pg_advisory_xact_lock(hashtext($1))", [
    `document-rgc:${document.nature}`,
  ]);
  const { rows } = await client.query<{ version: number }>(
    `insert into habilitations.document_rgc (nature, version, titre, contenu, publie_le, publie_par)
     select $1, max(version) + 1, $2, $3, $4, $5 from habilitations.document_rgc where nature = $1
     returning version`,
    [document.nature, document.titre, document.contenu, document.publieLe, auteurId],
  );
  return rows[0]?.version as number;
}
