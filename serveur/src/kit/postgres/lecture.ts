import type pg from "pg";
import { coalescer } from "../coalescence.ts";
import { envoyerEnCommun } from "./envoi-commun.ts";

/**
 * Rows by key. On a pool, the keys asked for in one moment share one statement; on a client each runs
 * alone, inside its transaction. The order is that of the statement.
 */
export type Lecture<C extends readonly unknown[], L> = (
  client: pg.Pool | pg.ClientBase,
  ...cle: C
) => Promise<L[]>;

type Definition = {
  /** Of the prepared statement. */
  readonly nom: string;
  /** The key's values, `cle.x` in the statement, each with its PostgreSQL type. */
  readonly cle: Readonly<Record<string, string>>;
  /** What is read for one key. */
  readonly texte: string;
};

/** Defines a reading of the hot path: it costs a few statements for a burst, and not one each. */
export function lecture<C extends readonly unknown[], L extends object>(
  definition: Definition,
): Lecture<C, L> {
  const noms = Object.keys(definition.cle);
  // Seen through a subquery, the keys weigh the same for a plan made once and for one made for them. Else
  // the first is thought ten times dearer for one key, and the statement is planned anew each time.
  const tableaux = Object.values(definition.cle).map(
    (type, rang) => `(select $${rang + 1}::${type}[])`,
  );
  // A lateral subquery that sorts is a nested loop: its rows come key after key, in its order.
  const text = `select lot.rang::int, ligne.*
    from unnest(${tableaux.join()}) with ordinality as lot (${noms.join()}, rang)
    cross join lateral (select ${noms.map((nom) => `lot.${nom}`).join()}) as cle
    cross join lateral (${definition.texte}) as ligne`;

  async function lire(client: pg.Pool | pg.ClientBase, cles: readonly C[]): Promise<L[][]> {
    const instruction = {
      name: definition.nom,
      text,
      values: noms.map((_nom, rang) => cles.map((cle) => cle[rang])),
      rowMode: "array" as const,
    };
    const { rows, fields } = estPool(client)
      ? await envoyerEnCommun(client, instruction)
      : await client.query<unknown[]>(instruction);
    const lots: L[][] = cles.map(() => []);
    // A copy that is filled costs less than half of a row that grows, when it has twenty fields.
    const vierge = Object.fromEntries(fields.slice(1).map(({ name }) => [name, null]));
    for (const ligne of rows) {
      const lue: Record<string, unknown> = { ...vierge };
      for (let rang = 1; rang < fields.length; rang++) lue[fields[rang]!.name] = ligne[rang];
      lots[(ligne[0] as number) - 1]?.push(lue as L);
    }
    return lots;
  }

  const groupees = new WeakMap<pg.Pool, (cle: C) => Promise<L[]>>();
  return (client, ...cle) => {
    if (!estPool(client)) return lire(client, [cle]).then(([lignes = []]) => lignes);
    let groupee = groupees.get(client);
    if (!groupee) {
      groupee = coalescer((cles: readonly C[]) => lire(client, cles));
      groupees.set(client, groupee);
    }
    return groupee(cle);
  };
}

function estPool(client: pg.Pool | pg.ClientBase): client is pg.Pool {
  return "totalCount" in client;
}
