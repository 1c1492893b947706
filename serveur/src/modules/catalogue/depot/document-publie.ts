import type { ClientBase } from "pg";
import type { DocumentAPublier } from "./ecrire.ts";

/**
 * Whether that version is already published: `publiee` is null when it is not, and otherwise whether it
 * says the same; `derniere` is the number of the latest, 0 before the first.
 */
export async function documentPublie(
  client: ClientBase,
  {
    portee,
    version,
    titre,
    texte,
    enVigueurLe,
    engagements,
  }: DocumentAPublier & { version: number },
): Promise<{ publiee: boolean | null; derniere: number }> {
  const { rows } = await client.query<{ publiee: boolean | null; derniere: number }>(
    `select coalesce(max(version), 0) as derniere, bool_or((titre, texte, en_vigueur_le, engagements)
       is not distinct from ($3::text, $4::text, $5::date, $6::text)) filter (where version = $2) as publiee
     from catalogue.document where portee = $1`,
    [portee, version, titre, texte, enVigueurLe, engagements ?? null],
  );
  return rows[0] ?? { publiee: null, derniere: 0 };
}
