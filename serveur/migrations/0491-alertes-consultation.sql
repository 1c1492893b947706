-- CONV-5-12: the consultations of a day are read again every hour: the lines follow the pages of the table, and an index
-- of ranges finds those of a day at no cost to whoever writes them.
create index trace_le on journal.trace using brin (le) with (autosummarize = on);

create schema securite;
comment on schema securite is 'Consultations inhabituelles, recherchées dans le journal (article 5)';
grant usage on schema securite to maillage_application;

create table securite.alerte (
  id uuid primary key default gen_random_uuid(),
  genre text not null check (genre in ('volume', 'nuit', 'refus', 'homonyme')),
  jour date not null,
  organisation_id uuid not null,
  agent_id uuid,
  application_id uuid,
  agent text,
  nombre integer not null,
  seuil integer not null,
  signalee_le timestamptz not null,
  unique nulls not distinct (genre, jour, organisation_id, agent_id, application_id, agent)
);
comment on table securite.alerte is 'Ce qui fut signalé aux responsables de la sécurité, une fois par jour, par personne et par genre';
comment on column securite.alerte.agent is 'Agent nommé par l''application, comme au journal';
grant select, insert on securite.alerte to maillage_application;
