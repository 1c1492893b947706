import type pg from "pg";
import type { PerimetreEnsemble } from "../../usagers/index.ts";
import { type Activite, PLAFOND } from "../regles/activites.ts";

/** Who reads the list, when, and the days that each thing to do leaves. */
export type LecteurRendezVous = {
  readonly perimetre: PerimetreEnsemble;
  readonly organisationId: string;
  readonly maintenant: Date;
  readonly proposer: number;
  /** A path that a file brought and that is older than so many days is taken to be followed already. */
  readonly recul: number;
  /** How many days before an appointment it is confirmed with the person. */
  readonly confirmer: number;
  readonly clore: number;
};

/**
 * Appointments to propose, to confirm and to close. To propose: the body that accompanies has a path decided
 * here or lately received, and no appointment since (wire §3.5, ACT380). The others are told by whoever took them.
 */
// ANX4-D-07 CONV-4-02
export async function lireActivitesRendezVous(
  pool: pg.Pool,
  { perimetre, organisationId, maintenant, ...jours }: LecteurRendezVous,
): Promise<Activite[]> {
  const { rows } = await pool.query<Activite>({
    name: "activites-rendez-vous",
    text: `
      with siens as (
        select r.usager_id, r.debut, r.fin, r.confirme_le, (r.debut at time zone 'Europe/Paris')::date as jour
        from rendez_vous.activites r join usagers.activites p on p.id = r.usager_id
        where r.source_id = $5 and r.statut in ('PRIS', 'MODIFIE')
          and ($1::boolean or p.referent_id = any($2::uuid[]) or p.rsa_departement = $3 or p.departement = $4))
      select 'A_PROPOSER' as genre, p.id as "usagerId", o.etablie_le + $7::int as echeance, null::timestamptz as debut
      from usagers.activites p join orientation.activites o on o.usager_id = p.id and o.etat = 'OUVERT'
      where p.referent_id = $5
        and (o.decideur is not null or o.etablie_le >= ($6 at time zone 'Europe/Paris')::date - $10::int)
        and not exists (
        select 1 from rendez_vous.activites r where r.usager_id = p.id and r.motif <> 'ORI'
          and (r.debut at time zone 'Europe/Paris')::date >= o.etablie_le)
      union all
      select 'A_CONFIRMER', usager_id, jour, debut from siens
      where confirme_le is null and debut > $6 and debut <= $6::timestamptz + make_interval(days => $8::int)
      union all
      select 'A_CLORE', usager_id, jour + $9::int, debut from siens where fin <= $6
      order by echeance limit ${PLAFOND}`,
    values: [
      ...[perimetre.tout, perimetre.referents, perimetre.rsaDepartement, perimetre.departement],
      ...[organisationId, maintenant, jours.proposer, jours.confirmer, jours.clore],
      jours.recul,
    ],
  });
  return rows;
}
