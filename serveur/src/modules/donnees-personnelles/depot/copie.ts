import type pg from "pg";
import { TABLES_DE_LA_PERSONNE, type TableDeLaPersonne } from "../regles/tables.ts";

export type LignesDUneTable = {
  readonly table: TableDeLaPersonne;
  readonly lignes: readonly Readonly<Record<string, unknown>>[];
};

/** One statement, so that all is read as it stood at one moment. */
const COPIE = TABLES_DE_LA_PERSONNE.map(
  ({ table, ou }, rang) =>
    `select ${rang} as rang, to_jsonb(t) as ligne from ${table} t where ${ou}`,
).join("\nunion all\n");

/**
 * Every line that is a person's, table by table. This is the one place that reads the tables of other modules: what is
 * told must be what is stored, whatever each module shows of it.
 */
// CONV-5-15
export async function lireCopie(
  client: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<LignesDUneTable[]> {
  const { rows } = await client.query<{ rang: number; ligne: Record<string, unknown> }>(COPIE, [
    usagerId,
  ]);
  const lues = Map.groupBy(rows, ({ rang }) => rang);
  return TABLES_DE_LA_PERSONNE.map((table, rang) => ({
    table,
    lignes: (lues.get(rang) ?? []).map(({ ligne }) => retirer(ligne, table.sans)),
  }));
}

const retirer = (ligne: Record<string, unknown>, sans: readonly string[]) =>
  Object.fromEntries(Object.entries(ligne).filter(([colonne]) => !sans.includes(colonne)));
