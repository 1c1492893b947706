import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Periode } from "../regles/periode.ts";
import type { RendezVous } from "../regles/rendez-vous.ts";

const CHAMPS = `id, source_id as "sourceId", debut, duree, motif, statut, modalite,
  type_reception as "typeReception", organisme, precisions, annule_le as "annuleLe",
  deja_pris as "dejaPris", historique, confirme_le as "confirmeLe", version`;

type Neuf = Omit<RendezVous, "id" | "version">;

/** Stores an appointment; gives its identifier. */
export async function insererRendezVous(
  client: pg.PoolClient,
  usagerId: string,
  neuf: Neuf,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>({
    name: "rendez-vous-inserer",
    text: `insert into rendez_vous.rendez_vous (usager_id, source_id, debut, duree, motif, statut, modalite,
       type_reception, organisme, precisions, annule_le, historique, deja_pris, confirme_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
    values: [usagerId, ...valeurs(neuf)],
  });
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

/** Replaces all that an appointment says, as its next version. */
export async function remplacerRendezVous(
  client: pg.PoolClient,
  id: string,
  neuf: Neuf,
): Promise<void> {
  await client.query(
    `update rendez_vous.rendez_vous set source_id = $2, debut = $3, duree = $4, motif = $5, statut = $6,
       modalite = $7, type_reception = $8, organisme = $9, precisions = $10, annule_le = $11,
       historique = $12, deja_pris = $13, confirme_le = $14, version = version + 1 where id = $1`,
    [id, ...valeurs(neuf)],
  );
}

const DE_LA_PERIODE = lecture<[usagerId: string, du: JourCivil, au: JourCivil | null], RendezVous>({
  nom: "rendez-vous-usager",
  cle: { usager: "uuid", du: "date", au: "date" },
  texte: `select ${CHAMPS} from rendez_vous.rendez_vous
    where usager_id = cle.usager and debut >= cle.du::timestamp at time zone 'Europe/Paris'
      and (cle.au is null or debut < (cle.au + 1)::timestamp at time zone 'Europe/Paris')
    order by debut, id`,
});

/** A person's appointments of a period, civil days in Paris, oldest first. */
export function lireRendezVous(
  client: pg.Pool | pg.PoolClient,
  usagerId: string,
  { du, au }: Periode,
): Promise<RendezVous[]> {
  return DE_LA_PERIODE(client, usagerId, du, au);
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
    neuf.confirmeLe,
  ];
}
