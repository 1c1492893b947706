import type pg from "pg";
import { cleRecherche } from "../regles/cle-recherche.ts";

/** Of these pairs, the ranks of those whose person has the first name and the name given, however they are written. */
// CONV-5-12
export async function portantLeNom(
  pool: pg.Pool,
  paires: readonly { readonly usagerId: string; readonly prenomEtNom: string }[],
): Promise<number[]> {
  const cles = new Map<string, string>();
  const cle = (nom: string) => cles.get(nom) ?? cles.set(nom, cleRecherche(nom)).get(nom);
  const { rows } = await pool.query<{ rang: number }>(
    `select (p.rang - 1)::int as rang from unnest($1::uuid[], $2::text[]) with ordinality as p (id, cle, rang)
     join usagers.usager u on u.id = p.id and u.cle_prenom || u.cle_nom = p.cle order by p.rang`,
    [paires.map(({ usagerId }) => usagerId), paires.map(({ prenomEtNom }) => cle(prenomEtNom))],
  );
  return rows.map(({ rang }) => rang);
}
