import type pg from "pg";
import type { Periode } from "../regles/periode.ts";
import type { RendezVous } from "../regles/rendez-vous.ts";

const CHAMPS = `id, source_id as "sourceId", debut, duree, motif, statut, modalite,
  type_reception as "typeReception", organisme, precisions, annule_le as "annuleLe",
  deja_pris as "dejaPris", historique`;

type Neuf = Omit<RendezVous, "id">;

export async function insererRendezVous(
  client: pg.PoolClient,
  usagerId: string,
  neuf: Neuf,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into rendez_vous.rendez_vous (usager_id, source_id, debut, duree, motif, statut, modalite,
       type_reception, organisme, precisions, annule_le, historique, deja_pris)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [usagerId, ...valeurs(neuf)],
  );
  return (rows[0] as { id: string }).id;
}

/** The appointment of this person that this organisation took, locked until the transaction ends. */
export async function verrouillerRendezVous(
  client: pg.PoolClient,
  cle: { readonly id: string; readonly usagerId: string; readonly sourceId: string },
): Promise<RendezVous | null> {
  const { rows } = await client.query<RendezVous>(
    `select ${CHAMPS} from rendez_vous.rendez_vous
     where id::text = lower($1) and usager_id = $2 and source_id = $3 for update`,
    [cle.id, cle.usagerId, cle.sourceId],
  );
  return rows[0] ?? null;
}

export async function remplacerRendezVous(
  client: pg.PoolClient,
  id: string,
  neuf: Neuf,
): Promise<void> {
  await client.query(
    `update rendez_vous.rendez_vous set source_id = $2, debut = $3, duree = $4, motif = $5, statut = $6,
       modalite = $7, type_reception = $8, organisme = $9, precisions = $10, annule_le = $11,
       historique = $12, deja_pris = $13 where id = $1`,
    [id, ...valeurs(neuf)],
  );
}

/** A person's appointments of a period, civil days in Paris, oldest first. */
export async function lireRendezVous(
  pool: pg.Pool,
  usagerId: string,
  { du, au }: Periode,
): Promise<RendezVous[]> {
  const { rows } = await pool.query<RendezVous>({
    name: "rendez-vous-usager",
    text: `select ${CHAMPS} from rendez_vous.rendez_vous
      where usager_id = $1 and debut >= $2::date::timestamp at time zone 'Europe/Paris'
        and ($3::date is null or debut < ($3::date + 1)::timestamp at time zone 'Europe/Paris')
      order by debut, id`,
    values: [usagerId, du, au],
  });
  return rows;
}

function valeurs(neuf: Neuf): unknown[] {
  return [
    neuf.sourceId,
    neuf.debut,
    neuf.duree,
    neuf.motif,
    neuf.statut,
    neuf.modalite,
    neuf.typeReception,
    neuf.organisme,
    neuf.precisions,
    neuf.annuleLe,
    JSON.stringify(neuf.historique),
    neuf.dejaPris,
  ];
}
