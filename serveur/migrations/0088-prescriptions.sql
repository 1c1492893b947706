create table accompagnement.service (
  id uuid primary key,
  source_id uuid not null,
  identifiant text not null check (identifiant <> ''),
  nom text not null check (nom <> ''),
  description text not null,
  type text,
  thematiques text[] not null,
  modes_accueil text[] not null,
  modes_mobilisation text[] not null,
  publics text[] not null,
  frais text,
  structure text not null check (structure <> ''),
  organisation_id uuid,
  commune text,
  code_insee text,
  zones text[] not null,
  courriel text,
  telephone text,
  lien text,
  heures_hebdomadaires numeric check (heures_hebdomadaires >= 0),
  semaines integer check (semaines > 0),
  maj_le date not null,
  ferme_le date,
  unique (source_id, identifiant)
);
comment on table accompagnement.service is 'Offre de services du territoire, aux nomenclatures de data·inclusion v1';
comment on column accompagnement.service.organisation_id is 'Membre du réseau qui rend le service, quand il en est un';
comment on column accompagnement.service.zones is 'Communes ou départements servis ; vide : partout';
create index service_thematiques on accompagnement.service using gin (thematiques);
grant select, insert, update on accompagnement.service to maillage_application;

create table accompagnement.prescription (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  service_id uuid not null references accompagnement.service (id),
  source_id uuid not null,
  prescripteur text,
  thematique text not null,
  contrainte text,
  motif text not null check (motif <> ''),
  etat text not null check (etat in
    ('PRESCRITE', 'ACCEPTEE', 'REFUSEE', 'COMMENCEE', 'TERMINEE', 'ABANDONNEE')),
  version integer not null default 1 check (version > 0),
  prescrite_le timestamptz not null,
  modifiee_le timestamptz not null
);
comment on table accompagnement.prescription is 'Services prescrits à une personne, et où ils en sont';
comment on column accompagnement.prescription.contrainte is 'Contrainte du diagnostic que le service aide à lever (22 à 29)';
create index prescription_usager on accompagnement.prescription (usager_id, prescrite_le desc);
create unique index prescription_en_cours on accompagnement.prescription (usager_id, service_id)
  where etat in ('PRESCRITE', 'ACCEPTEE', 'COMMENCEE');
grant select, insert, update on accompagnement.prescription to maillage_application;

create table accompagnement.suite_prescription (
  prescription_id uuid not null references accompagnement.prescription (id),
  version integer not null,
  geste text not null,
  etat text not null,
  motif text,
  commentaire text,
  source_id uuid not null,
  le timestamptz not null,
  primary key (prescription_id, version)
);
comment on table accompagnement.suite_prescription is 'Retours de la structure et suites d''une prescription, en ajout seul';
grant select, insert on accompagnement.suite_prescription to maillage_application;
