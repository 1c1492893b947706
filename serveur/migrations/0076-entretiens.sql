create schema entretiens;
comment on schema entretiens is 'Conclusions des entretiens menés avec les personnes (annexe 4 B)';
grant usage on schema entretiens to maillage_application;

create table entretiens.conclusion (
  id uuid not null default gen_random_uuid(),
  version integer not null check (version > 0),
  usager_id uuid not null,
  source_id uuid not null,
  jour date not null,
  type text not null check (type in ('ESI', 'EDP', 'CRL', 'PE1', 'PE2', 'PE3', 'PBI', 'ETP', 'PSP', 'CRP', 'BIL',
    'SEF', 'CPS', 'CRE', 'IND', 'DCE', 'USA', 'PAK', 'EPK', 'EDA', 'EDO')),
  modalite text not null check (modalite in ('B', 'C', 'F', 'I', 'R', 'T', 'V', 'W')),
  commentaire text not null check (commentaire <> ''),
  rendez_vous_id uuid,
  agent jsonb not null,
  structure jsonb not null,
  ecrit_le timestamptz not null,
  primary key (id, version)
);
comment on table entretiens.conclusion is 'Versions des conclusions d''une personne, en ajout seul ; la dernière vaut';
comment on column entretiens.conclusion.source_id is 'Organisation qui a mené l''entretien : elle seule corrige';
comment on column entretiens.conclusion.jour is 'Jour de l''entretien, à Paris';
comment on column entretiens.conclusion.rendez_vous_id is 'Rendez-vous dont c''est la conclusion, quand il y en a un';
comment on column entretiens.conclusion.agent is 'Qui a conclu, tel que sur le fil : code, libelle';
comment on column entretiens.conclusion.structure is 'Structure de qui a conclu, tel que sur le fil : code, libelle';
create index conclusion_usager on entretiens.conclusion (usager_id, id, version desc);
grant select, insert on entretiens.conclusion to maillage_application;
