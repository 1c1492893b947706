import type pg from "pg";
import type { ActeAutorisant, Representant, Signature } from "../regles/acte-autorisant.ts";
import type { Convention } from "../regles/convention.ts";

export type PreuveAccord = { readonly reference: string; readonly date: string };

/** A convention with its act, its signatures and what the parties agreed. */
export type Fiche = Convention & {
  readonly dureeAns: number | null;
  readonly cesseLe: string | null;
  readonly operateurId: string;
  readonly deliberation: ActeAutorisant | null;
  readonly representants: readonly Representant[];
  readonly signatures: readonly Signature[];
  readonly preavisMois: number | null;
  readonly preavisAccord: Readonly<Record<"operateur" | "partenaire", PreuveAccord>> | null;
};

const SELECTION = `select id, operateur_id as "operateurId", partenaire_id as "partenaireId", debut, fin,
  etat, duree_ans as "dureeAns", cesse_le as "cesseLe", resiliee_le as "resilieeLe", deliberation,
  representants, signatures, preavis_mois as "preavisMois", preavis_accord as "preavisAccord"
  from conventions.convention`;

/** Every convention, or those of one partner, latest first. */
export async function lireFiches(
  pool: pg.Pool,
  partenaireIds: readonly string[] | null,
): Promise<Fiche[]> {
  const { rows } = await pool.query<Fiche>(
    `${SELECTION} where $1::uuid[] is null or partenaire_id = any($1) order by debut desc, id`,
    [partenaireIds],
  );
  return rows;
}

/** One convention, kept from any other change until the end of the transaction. */
export async function prendreFiche(client: pg.ClientBase, id: string): Promise<Fiche | null> {
  const { rows } = await client.query<Fiche>(`${SELECTION} where id = $1 for update`, [id]);
  return rows[0] ?? null;
}

/** One convention with all that its sheet holds; null when there is none. */
export async function lireFiche(pool: pg.Pool, id: string): Promise<Fiche | null> {
  const { rows } = await pool.query<Fiche>(`${SELECTION} where id = $1`, [id]);
  return rows[0] ?? null;
}

const COLONNES = {
  etat: "etat",
  cesseLe: "cesse_le",
  resilieeLe: "resiliee_le",
  deliberation: "deliberation",
  representants: "representants",
  signatures: "signatures",
  preavisMois: "preavis_mois",
  preavisAccord: "preavis_accord",
} as const;

/** Writes the changed fields of a convention. */
export async function modifierFiche(
  client: pg.ClientBase,
  id: string,
  changement: Partial<Pick<Fiche, keyof typeof COLONNES>>,
): Promise<void> {
  const champs = Object.entries(changement) as [keyof typeof COLONNES, unknown][];
  const affectations = champs.map(([champ], rang) => `${COLONNES[champ]} = $${rang + 2}`);
  const valeurs = champs.map(([, valeur]) =>
    valeur !== null && typeof valeur === "object" ? JSON.stringify(valeur) : valeur,
  );
  await client.query(`update conventions.convention set ${affectations.join()} where id = $1`, [
    id,
    ...valeurs,
  ]);
}
