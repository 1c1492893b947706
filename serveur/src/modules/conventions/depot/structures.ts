import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { Structure } from "../regles/structure.ts";

/** A place as a file tells it. */
export type StructureAEnregistrer = Omit<Structure, "id" | "organisationId"> & {
  readonly codeInsee: string | null;
};

/**
 * Creates or updates the places of an organisation, each known by its Aurore code, else by its Safir code.
 * Those that are told no more close: what was oriented there keeps its name.
 */
// B3-02
export async function enregistrerStructures(
  client: ClientBase,
  organisationId: string,
  structures: readonly StructureAEnregistrer[],
): Promise<void> {
  const lignes = structures.map((structure) => ({
    ...structure,
    id: uuidDerive(`structure:${organisationId}:${structure.codeAurore ?? structure.codeSafir}`),
  }));
  const { rows } = await client.query<{ id: string }>(
    `insert into conventions.structure (id, organisation_id, code_aurore, code_safir, libelle, commune,
       code_insee, departement, fermee_le)
     select coalesce(connue.id, recue.id), $1, "codeAurore", "codeSafir", recue.libelle, recue.commune,
       "codeInsee", recue.departement, "fermeeLe"
     from jsonb_to_recordset($2::jsonb) as recue (id uuid, "codeAurore" text, "codeSafir" text, libelle text,
       commune text, "codeInsee" text, departement text, "fermeeLe" date)
     left join conventions.structure connue on connue.organisation_id = $1
       and (connue.code_aurore = "codeAurore" or (connue.code_safir = "codeSafir"
         and (connue.code_aurore is null or "codeAurore" is null)))
     on conflict (id) do update set code_aurore = excluded.code_aurore, code_safir = excluded.code_safir,
       libelle = excluded.libelle, commune = excluded.commune, code_insee = excluded.code_insee,
       departement = excluded.departement, fermee_le = excluded.fermee_le
     returning id`,
    [organisationId, JSON.stringify(lignes)],
  );
  await client.query(
    `update conventions.structure set fermee_le = (now() at time zone 'Europe/Paris')::date
     where organisation_id = $1 and id <> all($2) and fermee_le is null`,
    [organisationId, rows.map(({ id }) => id)],
  );
}
