create table journal.trace (
  le timestamptz not null default clock_timestamp(),
  canal text not null,
  organisation_id uuid,
  application_id uuid,
  agent_id uuid,
  agent text,
  capacite text not null,
  finalite text not null,
  acte text not null,
  usager_id uuid,
  issue text not null,
  motif text,
  correlation text not null
) partition by range (le);
comment on table journal.trace is 'Qui a accédé à quoi, pour quelle finalité, avec quelle issue (article 7)';
comment on column journal.trace.agent is 'Agent nommé par l''application (en-têtes pa-*) : identifiant, nom, prénom';
comment on column journal.trace.capacite is 'Qualité de l''auteur : application, agent, délégataire, prestataire, système';
comment on column journal.trace.finalite is 'Code de l''article 2';
comment on column journal.trace.issue is 'accordee, refusee, sans_resultat ou erreur';
comment on column journal.trace.motif is 'Code stable de la refusée ou de l''erreur';
create index trace_usager on journal.trace (usager_id, le) where usager_id is not null;
create table journal.trace_defaut partition of journal.trace default;

create function journal.creer_partition(mois date) returns void
language plpgsql security definer set search_path = journal, pg_temp as $$
declare
  debut date := date_trunc('month', mois);
  nom text := 'trace_' || to_char(debut, 'YYYY_MM');
begin
  if to_regclass('journal.' || nom) is null then
    execute format('create table journal.%I partition of journal.trace for values from (%L) to (%L)',
      nom, debut::timestamp at time zone 'Europe/Paris',
      (debut + interval '1 month')::timestamp at time zone 'Europe/Paris');
  end if;
exception when duplicate_table or check_violation then
  null;
end $$;
comment on function journal.creer_partition(date) is 'Ouvre la partition du mois ; sans effet si elle existe ou si des lignes sont déjà en défaut';
select journal.creer_partition((current_date + make_interval(months => n))::date) from generate_series(0, 1) n;

create table journal.evenement (
  id uuid primary key default gen_random_uuid(),
  le timestamptz not null default clock_timestamp(),
  sujet_type text not null,
  sujet_id text not null,
  genre text not null,
  version integer not null default 1,
  auteur text not null,
  capacite text not null,
  organisation_id uuid,
  contenu jsonb not null default '{}'
);
comment on table journal.evenement is 'Ce qui est arrivé à un sujet, écrit dans la transaction qui change son état';
create index evenement_sujet on journal.evenement (sujet_type, sujet_id, le);
grant select, insert on journal.trace, journal.evenement to maillage_application;
revoke execute on function journal.creer_partition(date) from public;
grant execute on function journal.creer_partition(date) to maillage_application;
