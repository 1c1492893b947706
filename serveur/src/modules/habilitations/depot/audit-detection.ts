/**
 * What is to be reviewed for some organisations ($1) on a day ($2), with what is wrong: one row per
 * right not withdrawn, one per open account without right. $3 is the number of months of inactivity.
 */
// ANX1-6-02 ANX1-6-03
export const A_REVOIR = `
select a.id as agent_id, d.id as droit_id, d.module, d.profil, d.debut, d.fin,
  coalesce(d.dernier_usage, case when d.id is null then a.derniere_activite end) as dernier_usage,
  case when d.id is null then 'sans-droit' when d.fin < $2::date then 'expire'
    when d.suspendu_le is not null then 'suspendu' when d.debut > $2::date then 'a-venir'
    else 'en-vigueur' end as etat,
  array_remove(array[
    case when a.ferme_le is not null or a.depart_le <= $2::date then 'parti' end,
    case when d.fin < $2::date then 'expire' end,
    case when (coalesce(d.dernier_usage, d.debut, a.derniere_activite,
        (a.cree_le at time zone 'Europe/Paris')::date)
      + make_interval(months => $3::int))::date <= $2::date then 'inactif' end,
    case when d.id is not null and a.mission is null then 'sans-mission' end,
    case when d.id is not null and a.mission is not null and d.ecart_motif is null
      and not coalesce(mm.profil = 'gestion' or mm.profil = d.profil, false) then 'hors-mission' end,
    case when x.droits > 1 or a.ferme_le is null and a.homonymes > 1 then 'doublon' end
  ], null) as anomalies
from (select *, count(*) filter (where ferme_le is null)
    over (partition by lower(nom), lower(prenom)) as homonymes
  from habilitations.agent where organisation_id = any($1::uuid[])) a
left join habilitations.droit d on d.agent_id = a.id and d.retire_le is null
left join habilitations.mission_module mm on mm.mission = a.mission and mm.module = d.module
left join (select r.agent_id, r.module, count(*) as droits
  from habilitations.droit r join habilitations.agent ra on ra.id = r.agent_id
  where ra.organisation_id = any($1::uuid[]) and r.retire_le is null and r.fin >= $2::date
  group by r.agent_id, r.module having count(*) > 1) x
  on x.agent_id = d.agent_id and x.module = d.module
where d.id is not null or a.ferme_le is null`;

/** Keeps, for the campaign $1, the accounts `a` that a condition retains, as they are this day. */
export const insererComptes = (condition: string) => `
insert into habilitations.compte_audit (campagne_id, agent_id, ordre, nom, prenom, courriel, mission)
select $1, a.id, row_number() over (order by nom collate "C", prenom collate "C", a.id),
  nom, prenom, courriel, mission
from habilitations.agent a where ${condition}`;

/** $2 the organisations: all their accounts but those closed and without right. */
export const INSERER_COMPTES =
  insererComptes(`organisation_id = any($2::uuid[]) and (ferme_le is null
  or exists (select from habilitations.droit d where d.agent_id = a.id and d.retire_le is null))`);

/**
 * $4 the campaign, its accounts written. One statement: sixty thousand rights in half a second; `offset 0`
 * keeps what is wrong with a line from being worked out a second time to order them, a seventh of it.
 */
export const INSERER_LIGNES = `
insert into habilitations.ligne_audit (campagne_id, rang, agent_id, droit_id, module, profil, debut, fin,
  etat, dernier_usage, anomalies)
select $4, row_number() over (order by anomalies = '{}', ordre, module collate "C", droit_id),
  agent_id, droit_id, module, profil, debut, fin, etat, dernier_usage, anomalies
from (${A_REVOIR} offset 0) r
join (select agent_id, ordre from habilitations.compte_audit where campagne_id = $4) c using (agent_id)`;
