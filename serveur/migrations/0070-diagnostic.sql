create schema if not exists diagnostic;
comment on schema diagnostic is 'Diagnostic socio-professionnel des personnes (annexe 4 B)';
grant usage on schema diagnostic to maillage_application;

create table diagnostic.exploration (
  usager_id uuid not null,
  version integer not null check (version > 0),
  id uuid not null unique default gen_random_uuid(),
  exploree_le timestamptz not null,
  ecrite_le timestamptz not null,
  source_id uuid not null,
  agent jsonb not null check (agent ? 'structure' and agent ? 'type'),
  ecrite_par text not null,
  modifications jsonb not null check (modifications <> '{}'),
  etat jsonb not null,
  primary key (usager_id, version)
);
comment on table diagnostic.exploration is 'Versions du diagnostic d''une personne, en ajout seul : la dernière dit tout ce qui est connu';
comment on column diagnostic.exploration.exploree_le is 'Date d''exploration déclarée par l''organisme ; ecrite_le, quand elle a été reçue';
comment on column diagnostic.exploration.source_id is 'Organisation qui a exploré';
comment on column diagnostic.exploration.agent is 'Nom, prénom, structure et type, comme l''API les rend';
comment on column diagnostic.exploration.modifications is 'Ce que cette exploration a changé, pour l''historique';
comment on column diagnostic.exploration.etat is 'Tout le diagnostic après elle, chaque donnée avec sa date et sa source';
create index exploration_historique on diagnostic.exploration (usager_id, exploree_le desc, version desc);
grant select, insert on diagnostic.exploration to maillage_application;
