create schema projets;
comment on schema projets is 'Profil de compétences des personnes : métiers recherchés, projets d''entreprise, compétences (annexe 4 B)';
grant usage on schema projets to maillage_application;

create table projets.element (
  id uuid not null default gen_random_uuid(),
  version integer not null check (version > 0),
  usager_id uuid not null,
  nature text not null check (nature in ('METIER', 'CREF', 'COMPETENCE', 'EXPERIENCE', 'FORMATION', 'LANGUE',
    'PERMIS', 'HABILITATION')),
  contenu jsonb,
  source_id uuid not null,
  ecrit_le timestamptz not null,
  ecrit_par text not null,
  primary key (id, version)
);
comment on table projets.element is 'Versions des éléments du profil d''une personne, en ajout seul ; la dernière vaut';
comment on column projets.element.contenu is 'Ce qui est dit, selon la nature ; null quand l''élément est retiré';
comment on column projets.element.source_id is 'Organisation qui a écrit cette version';
create index element_usager on projets.element (usager_id, id, version desc);
grant select, insert on projets.element to maillage_application;
