import type pg from "pg";
import { type Connue, enConnait } from "../../../kit/ligne-recue.ts";
import type { Periode } from "../regles/periode.ts";
import type { Prescription } from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";

const PERIODES_CONNUES = "select from accompagnement.periode where id = any($1::uuid[])";
const PRESCRIPTIONS_CONNUES = "select from accompagnement.prescription where id = any($1::uuid[])";

/** Writes a service of a jeu de données; the same id received again replaces the first. */
export async function ecrireService(
  client: pg.ClientBase,
  identifiant: string,
  zones: readonly string[],
  service: Service,
): Promise<void> {
  await client.query(
    `insert into accompagnement.service (id, source_id, identifiant, nom, description, type, thematiques,
       modes_accueil, modes_mobilisation, publics, frais, structure, organisation_id, commune, code_insee,
       zones, courriel, telephone, lien, heures_hebdomadaires, semaines, maj_le, ferme_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
       $22, $23)
     on conflict (id) do update set nom = excluded.nom, description = excluded.description,
       type = excluded.type, thematiques = excluded.thematiques, modes_accueil = excluded.modes_accueil,
       modes_mobilisation = excluded.modes_mobilisation, publics = excluded.publics, frais = excluded.frais,
       structure = excluded.structure, organisation_id = excluded.organisation_id,
       commune = excluded.commune, code_insee = excluded.code_insee, zones = excluded.zones,
       courriel = excluded.courriel, telephone = excluded.telephone, lien = excluded.lien,
       heures_hebdomadaires = excluded.heures_hebdomadaires, semaines = excluded.semaines,
       maj_le = excluded.maj_le, ferme_le = excluded.ferme_le`,
    [
      service.id,
      service.sourceId,
      identifiant,
      service.nom,
      service.description,
      service.type,
      service.thematiques,
      service.modesAccueil,
      service.modesMobilisation,
      service.publics,
      service.frais,
      service.structure,
      service.organisationId,
      service.commune,
      service.codeInsee,
      zones,
      service.courriel,
      service.telephone,
      service.lien,
      service.heuresHebdomadaires,
      service.semaines,
      service.majLe,
      service.fermeLe,
    ],
  );
}

export type PeriodeConnue = Connue & Pick<Periode, "finPrevue" | "fin" | "avisLe">;

/** What is kept of some periods received, held until the end of the transaction. */
export async function lirePeriodesConnues(
  client: pg.PoolClient,
  rangees: readonly { readonly id: string }[],
): Promise<PeriodeConnue[]> {
  const ids = rangees.map(({ id }) => id);
  if (!(await enConnait(client, PERIODES_CONNUES, ids))) return [];
  const { rows } = await client.query<PeriodeConnue>(
    `select recue.ordinality::int as rang, connue.usager_id as "usagerId", connue.version,
       connue.fin_prevue as "finPrevue", connue.fin, connue.avis_le as "avisLe",
       connue.version is not distinct from connue.version_recue as recue,
       (connue.dispositif, connue.modalite, connue.intensite, connue.referent, connue.debut,
         connue.fin_prevue, connue.fin, connue.motif_fin)
       is distinct from (recue.dispositif, recue.modalite, recue.intensite, recue.referent, recue.debut,
         recue.fin_prevue, recue.fin, recue.motif_fin)
       or (recue.avis_le >= coalesce(connue.avis_le, '-infinity')
         and (recue.avis, recue.avis_le) is distinct from (connue.avis, connue.avis_le)) as change
     from jsonb_populate_recordset(null::accompagnement.periode, $1::jsonb) with ordinality as recue
     join accompagnement.periode connue using (id) for update of connue`,
    [JSON.stringify(rangees)],
  );
  return rows;
}

/**
 * Writes periods in one statement; what a file wrote before is replaced, its path aside. What the person says
 * is theirs whoever asks: the latest answer stays.
 */
export async function ecrirePeriodes(
  client: pg.PoolClient,
  rangees: readonly object[],
): Promise<void> {
  await client.query(
    `insert into accompagnement.periode (id, usager_id, orientation_id, source_id, structure_id, dispositif,
       modalite, intensite, referent, debut, fin_prevue, fin, motif_fin, avis, avis_le, version,
       version_recue, mobilisee_le, modifiee_le)
     select id, usager_id, orientation_id, source_id, structure_id, dispositif, modalite, intensite, referent,
       debut, fin_prevue, fin, motif_fin, avis, avis_le, version, version, mobilisee_le, modifiee_le
     from jsonb_populate_recordset(null::accompagnement.periode, $1::jsonb)
     on conflict (id) do update set dispositif = excluded.dispositif, modalite = excluded.modalite,
       intensite = excluded.intensite, referent = excluded.referent, debut = excluded.debut,
       fin_prevue = excluded.fin_prevue, fin = excluded.fin, motif_fin = excluded.motif_fin,
       avis = case when excluded.avis_le >= coalesce(periode.avis_le, '-infinity') then excluded.avis
         else periode.avis end,
       avis_le = greatest(excluded.avis_le, periode.avis_le),
       version = excluded.version, version_recue = excluded.version_recue,
       modifiee_le = excluded.modifiee_le`,
    [JSON.stringify(rangees)],
  );
}

export type PrescriptionConnue = Connue & Pick<Prescription, "etat">;

/** What is kept of some prescriptions received, held until the end of the transaction. */
export async function lirePrescriptionsConnues(
  client: pg.PoolClient,
  rangees: readonly { readonly id: string }[],
): Promise<PrescriptionConnue[]> {
  const ids = rangees.map(({ id }) => id);
  if (!(await enConnait(client, PRESCRIPTIONS_CONNUES, ids))) return [];
  const { rows } = await client.query<PrescriptionConnue>(
    `select recue.ordinality::int as rang, connue.usager_id as "usagerId", connue.version, connue.etat,
       connue.version is not distinct from connue.version_recue as recue,
       (connue.service_id, connue.prescripteur, connue.thematique, connue.contrainte, connue.motif,
         connue.etat)
       is distinct from (recue.service_id, recue.prescripteur, recue.thematique, recue.contrainte,
         recue.motif, recue.etat) as change
     from jsonb_populate_recordset(null::accompagnement.prescription, $1::jsonb) with ordinality as recue
     join accompagnement.prescription connue using (id) for update of connue`,
    [JSON.stringify(rangees)],
  );
  return rows;
}

/** The services already prescribed to some persons, elsewhere than by those lines, that still run. */
export async function lirePrescritsEnCours(
  client: pg.PoolClient,
  usagers: readonly string[],
  saufIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ cle: string }>(
    `select usager_id || ' ' || service_id as cle from accompagnement.prescription
     where usager_id = any($1) and id <> all($2) and etat in ('PRESCRITE', 'ACCEPTEE', 'COMMENCEE')`,
    [usagers, saufIds],
  );
  return new Set(rows.map(({ cle }) => cle));
}

/** Writes prescriptions in one statement; what a file wrote before is replaced. */
export async function ecrirePrescriptions(
  client: pg.PoolClient,
  rangees: readonly object[],
): Promise<void> {
  await client.query(
    `insert into accompagnement.prescription (id, usager_id, service_id, source_id, prescripteur, thematique,
       contrainte, motif, etat, version, version_recue, prescrite_le, modifiee_le)
     select id, usager_id, service_id, source_id, prescripteur, thematique, contrainte, motif, etat,
       version, version, prescrite_le, modifiee_le
     from jsonb_populate_recordset(null::accompagnement.prescription, $1::jsonb)
     on conflict (id) do update set service_id = excluded.service_id,
       prescripteur = excluded.prescripteur, thematique = excluded.thematique,
       contrainte = excluded.contrainte, motif = excluded.motif, etat = excluded.etat,
       version = excluded.version, version_recue = excluded.version_recue,
       modifiee_le = excluded.modifiee_le`,
    [JSON.stringify(rangees)],
  );
}

/** Adds the steps that files told of their prescriptions. */
export async function ecrireSuites(
  client: pg.PoolClient,
  rangees: readonly object[],
): Promise<void> {
  await client.query(
    `insert into accompagnement.suite_prescription (prescription_id, version, geste, etat, source_id, le)
     select prescription_id, version, geste, etat, source_id, le
     from jsonb_populate_recordset(null::accompagnement.suite_prescription, $1::jsonb)`,
    [JSON.stringify(rangees)],
  );
}
