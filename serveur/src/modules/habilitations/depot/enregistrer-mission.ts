import type { ClientBase } from "pg";

export type MissionAEnregistrer = {
  readonly code: string;
  readonly libelle: string;
  /** Its place among the others. */
  readonly rang: number;
  /** The modules it needs; null leaves those it has. */
  readonly modules:
    | readonly { readonly module: string; readonly profil: "consultation" | "gestion" }[]
    | null;
};

/** Creates or updates a mission; the modules given replace those it had. */
// ANX1-5.1-02 ANX1-5.1-03
export async function enregistrerMission(
  client: ClientBase,
  { code, libelle, rang, modules }: MissionAEnregistrer,
): Promise<void> {
  await client.query(
    `insert into habilitations.mission (code, libelle, rang) values ($1, $2, $3)
     on conflict (code) do update set libelle = excluded.libelle, rang = excluded.rang`,
    [code, libelle, rang],
  );
  if (modules === null) return;
  const utiles = new Map(modules.map(({ module, profil }) => [module, profil]));
  await client.query(
    "delete from habilitations.mission_module where mission = $1 and module <> all($2)",
    [code, [...utiles.keys()]],
  );
  await client.query(
    `insert into habilitations.mission_module (mission, module, profil)
     select $1, module, profil from unnest($2::text[], $3::text[]) as utile (module, profil)
     on conflict (mission, module) do update set profil = excluded.profil`,
    [code, [...utiles.keys()], [...utiles.values()]],
  );
}
