import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Prescription, SuitePrescription } from "../regles/prescription.ts";

/** A prescription's columns, as the rules name them. */
export const CHAMPS = `id, service_id as "serviceId", source_id as "sourceId", prescripteur, thematique, contrainte,
  motif, etat, version, prescrite_le as "prescriteLe", modifiee_le as "modifieeLe"`;

/** Those of a person, the latest first. */
export const lirePrescriptions = lecture<[usagerId: string], Prescription>({
  nom: "prescriptions-usager",
  cle: { usager: "uuid" },
  texte: `select ${CHAMPS} from accompagnement.prescription where usager_id = cle.usager
    order by prescrite_le desc, id`,
});

/** Those of a person, held until the end of the transaction: one writer at a time. */
export async function tenirPrescriptions(
  client: pg.PoolClient,
  usagerId: string,
): Promise<Prescription[]> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('prescription:' || $1, 0))", [
    usagerId,
  ]);
  return lirePrescriptions(client, usagerId);
}

/** The steps of some prescriptions, in order, by prescription. */
export async function lireSuites(
  pool: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<Map<string, SuitePrescription[]>> {
  const { rows } = await pool.query<SuitePrescription & { prescriptionId: string }>({
    name: "prescriptions-suites",
    text: `select prescription_id as "prescriptionId", geste, etat, motif, commentaire,
        source_id as "sourceId", le
      from accompagnement.suite_prescription where prescription_id = any($1) order by version`,
    values: [ids],
  });
  return Map.groupBy(rows, ({ prescriptionId }) => prescriptionId);
}

/** Stores a prescription of a service. */
export async function insererPrescription(
  client: pg.PoolClient,
  usagerId: string,
  neuve: Prescription,
): Promise<void> {
  await client.query(
    `insert into accompagnement.prescription (id, usager_id, service_id, source_id, prescripteur, thematique,
       contrainte, motif, etat, version, prescrite_le, modifiee_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      neuve.id,
      usagerId,
      neuve.serviceId,
      neuve.sourceId,
      neuve.prescripteur,
      neuve.thematique,
      neuve.contrainte,
      neuve.motif,
      neuve.etat,
      neuve.version,
      neuve.prescriteLe,
      neuve.modifieeLe,
    ],
  );
}

/** Writes where a prescription now stands, and adds the step that led there. */
export async function avancerPrescription(
  client: pg.PoolClient,
  { id, etat, version, modifieeLe }: Prescription,
  suite: SuitePrescription,
): Promise<void> {
  await client.query(
    `update accompagnement.prescription set etat = $2, version = $3, modifiee_le = $4 where id = $1`,
    [id, etat, version, modifieeLe],
  );
  await client.query(
    `insert into accompagnement.suite_prescription (prescription_id, version, geste, etat, motif, commentaire,
       source_id, le)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, suite.geste, etat, suite.motif, suite.commentaire, suite.sourceId, suite.le],
  );
}
