import type { ClientBase } from "pg";
import type { DocumentationAPublier } from "./documentation.ts";
import type { ReglageAEcrire } from "./ecrire.ts";

/** Whether an element was changed after `le`, and whether it already says all this. */
export async function situerReglage(
  client: ClientBase,
  r: ReglageAEcrire,
  le: Date,
): Promise<{ readonly posterieur: boolean; readonly identique: boolean }> {
  const { rows } = await client.query<{ posterieur: boolean; identique: boolean }>(
    `select modifie_le > $2 as posterieur,
       (libelle, description, lien, ouvert_le, disponible)
         is not distinct from ($3::text, $4::text, $5::text, $6::date, $7::boolean)
       and ($8::boolean is null or experimental is not distinct from $8::boolean)
       and ($9::text is null or plateforme is not distinct from $9::text) as identique
     from catalogue.reglage where code = $1`,
    [
      ...[r.code, le, r.libelle, r.description, r.lien, r.ouvertLe, r.disponible],
      ...[r.experimental ?? null, r.plateforme ?? null],
    ],
  );
  return rows[0] ?? { posterieur: false, identique: false };
}

type Version = Omit<DocumentationAPublier, "element" | "titre">;

/** The versions of a piece of documentation, in their order. */
export async function lireVersionsDe(
  client: ClientBase,
  { element, titre }: Pick<DocumentationAPublier, "element" | "titre">,
): Promise<Version[]> {
  const { rows } = await client.query<Version>(
    `select public, nouveautes, adresse, texte from catalogue.documentation
     where element = $1 and titre = $2 order by version`,
    [element, titre],
  );
  return rows;
}
