create schema if not exists accompagnement;
grant usage on schema accompagnement to maillage_application;

create table accompagnement.periode (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  orientation_id uuid not null,
  source_id uuid not null,
  structure_id uuid not null,
  dispositif text not null,
  modalite text not null,
  intensite text not null,
  referent text not null check (referent <> ''),
  debut date not null,
  fin_prevue date not null check (fin_prevue >= debut),
  fin date check (fin >= debut),
  motif_fin text,
  prolongations jsonb not null default '[]',
  annulee_le timestamptz,
  version integer not null default 1 check (version > 0),
  mobilisee_le timestamptz not null,
  modifiee_le timestamptz not null,
  check ((fin is null) = (motif_fin is null)),
  check (fin is null or annulee_le is null)
);
comment on table accompagnement.periode is 'Périodes d''accompagnement mobilisées (annexe 4 A et B) : un dispositif, une structure, un référent, des dates';
comment on column accompagnement.periode.orientation_id is 'Parcours ouvert à la mobilisation : un autre clôt la période suivante';
comment on column accompagnement.periode.structure_id is 'Organisation qui accompagne ; source_id est celle qui a mobilisé';
comment on column accompagnement.periode.referent is 'Référent unique, nommé (C. trav. L5411-6 II)';
comment on column accompagnement.periode.prolongations is 'Fins reportées : le, de, a, motif, sourceId';
comment on column accompagnement.periode.version is 'Ce que l''appelant a lu : une écriture sur une autre version est refusée';
create unique index periode_ouverte on accompagnement.periode (usager_id)
  where fin is null and annulee_le is null;
create index periode_usager on accompagnement.periode (usager_id, debut desc, mobilisee_le desc);
create index periode_portefeuille on accompagnement.periode (structure_id, dispositif, lower(referent))
  where fin is null and annulee_le is null;
grant select, insert, update on accompagnement.periode to maillage_application;
