import type pg from "pg";
import type { EtatPrescription, Prescription } from "../regles/prescription.ts";
import { CHAMPS } from "./prescriptions.ts";

/** A prescription, with the person it is about. */
export type Recue = Prescription & { readonly usagerId: string };

/** What is looked for among the prescriptions an organisation receives; null: anything. */
export type RechercheRecues = {
  readonly etat: EtatPrescription | null;
  /** Words of the service's name; a prescription about one of `usagerIds` is kept as well. */
  readonly texte: string | null;
  readonly usagerIds: readonly string[];
  readonly ancienneDabord: boolean;
  readonly page: number;
  readonly taille: number;
};

/** Those of the services that an organisation gives, one page of them, and how many there are. */
export async function lireRecues(
  pool: pg.Pool,
  organisationId: string,
  { etat, texte, usagerIds, ancienneDabord, page, taille }: RechercheRecues,
): Promise<{ readonly recues: Recue[]; readonly total: number }> {
  const ou = `service_id in (select id from accompagnement.service where organisation_id = $1)
        and ($2::text is null or etat = $2)
        and ($3::text is null or usager_id = any($4) or service_id in (
          select id from accompagnement.service where organisation_id = $1
            and strpos(lower(nom), lower($3)) > 0))`;
  const criteres = [organisationId, etat, texte, usagerIds];
  const { rows } = await pool.query<Recue & { total: number }>({
    name: "prescriptions-recues",
    text: `select ${CHAMPS}, usager_id as "usagerId", count(*) over ()::int as total
      from accompagnement.prescription
      where ${ou}
      order by case when $5 then prescrite_le end, prescrite_le desc, id limit $6 offset $7`,
    values: [...criteres, ancienneDabord, taille, page * taille],
  });
  if (rows[0] || page === 0) {
    return { recues: rows.map(({ total: _, ...recue }) => recue), total: rows[0]?.total ?? 0 };
  }
  const { rows: compte } = await pool.query<{ total: number }>({
    name: "prescriptions-recues-total",
    text: `select count(*)::int as total from accompagnement.prescription where ${ou}`,
    values: criteres,
  });
  return { recues: [], total: compte[0]?.total ?? 0 };
}

/** One of them, whoever it is addressed to. */
export async function lireRecue(pool: pg.Pool, id: string): Promise<Recue | null> {
  const { rows } = await pool.query<Recue>({
    name: "prescription-recue",
    text: `select ${CHAMPS}, usager_id as "usagerId" from accompagnement.prescription where id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The people to whom the services of an organisation are or were prescribed. */
export async function lireUsagersPrescrits(
  pool: pg.Pool,
  organisationId: string,
): Promise<string[]> {
  const { rows } = await pool.query<{ usagerId: string }>({
    name: "prescriptions-recues-usagers",
    text: `select distinct usager_id as "usagerId" from accompagnement.prescription
      where service_id in (select id from accompagnement.service where organisation_id = $1)`,
    values: [organisationId],
  });
  return rows.map(({ usagerId }) => usagerId);
}
