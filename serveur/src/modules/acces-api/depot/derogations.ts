import type pg from "pg";
import type { EtatDerogation } from "../regles/derogation.ts";

export type Derogation = {
  id: string;
  organisationId: string;
  flux: string;
  motif: string;
  demandeeLe: Date;
  demandeePar: string;
  etat: EtatDerogation;
  debut: string | null;
  fin: string | null;
  decisionMotif: string | null;
  decideeLe: Date | null;
  decideePar: string | null;
};

const CHAMPS = `id, organisation_id as "organisationId", flux, motif, demandee_le as "demandeeLe",
  demandee_par as "demandeePar", etat, debut, fin, decision_motif as "decisionMotif",
  decidee_le as "decideeLe", decidee_par as "decideePar"`;

/** Those of an organisation, or of all when it is null; latest first. */
export async function lireDerogations(
  pool: pg.Pool,
  organisationId: string | null,
): Promise<Derogation[]> {
  const { rows } = await pool.query<Derogation>(
    `select ${CHAMPS} from acces_api.derogation
     where $1::uuid is null or organisation_id = $1 order by demandee_le desc, id limit 500`,
    [organisationId],
  );
  return rows;
}

/** The derogation that may open a flow of an organisation now, or null. */
export async function lireDerogationDuFlux(
  pool: pg.Pool,
  organisationId: string,
  flux: string,
): Promise<Derogation | null> {
  const { rows } = await pool.query<Derogation>(
    `select ${CHAMPS} from acces_api.derogation
     where organisation_id = $1 and flux = $2 and etat = 'acceptee'`,
    [organisationId, flux],
  );
  return rows[0] ?? null;
}

/** False when the organisation has asked for this flow already, or has it. */
export async function insererDerogation(
  client: pg.ClientBase,
  demande: Pick<
    Derogation,
    "id" | "organisationId" | "flux" | "motif" | "demandeeLe" | "demandeePar"
  >,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into acces_api.derogation (id, organisation_id, flux, motif, demandee_le, demandee_par)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [
      demande.id,
      demande.organisationId,
      demande.flux,
      demande.motif,
      demande.demandeeLe,
      demande.demandeePar,
    ],
  );
  return rowCount === 1;
}

/** One derogation, locked until the transaction ends; null when there is none. */
export async function verrouillerDerogation(
  client: pg.ClientBase,
  id: string,
): Promise<Derogation | null> {
  const { rows } = await client.query<Derogation>(
    `select ${CHAMPS} from acces_api.derogation where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Stores what was decided of a derogation: its state, its days, why, by whom. */
export async function deciderDerogation(
  client: pg.ClientBase,
  derogation: Derogation,
): Promise<void> {
  await client.query(
    `update acces_api.derogation set etat = $2, debut = $3, fin = $4, decision_motif = $5,
       decidee_le = $6, decidee_par = $7 where id = $1`,
    [
      derogation.id,
      derogation.etat,
      derogation.debut,
      derogation.fin,
      derogation.decisionMotif,
      derogation.decideeLe,
      derogation.decideePar,
    ],
  );
}
