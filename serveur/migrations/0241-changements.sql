-- B2-04, B2-05, B2-06: what a registered person declares of their situation, each version kept.
create table usagers.changement (
  id uuid not null default gen_random_uuid(),
  version integer not null check (version > 0),
  usager_id uuid not null,
  source_id uuid not null,
  genre text not null check (genre in ('TRAVAIL', 'FORMATION', 'MALADIE', 'ACCIDENT', 'MATERNITE', 'PATERNITE',
    'SERVICE', 'INCARCERATION', 'INVALIDITE', 'FIN_TITRE_TRAVAIL', 'ABSENCE', 'DOMICILE')),
  survenu_le date not null,
  fin date check (fin >= survenu_le),
  heures double precision check (heures > 0),
  adresse text,
  declare_le date not null,
  auteur text not null,
  motif_retrait text,
  ecrit_le timestamptz not null,
  recue boolean not null default false,
  primary key (id, version)
);
comment on table usagers.changement is 'Changements de situation déclarés (C. trav. R5411-6 à R5411-10), versions en ajout seul ; la dernière vaut';
comment on column usagers.changement.source_id is 'Organisation qui a recueilli la déclaration : elle seule corrige et retire';
comment on column usagers.changement.heures is 'Par mois pour un travail, en tout pour une formation';
comment on column usagers.changement.adresse is 'Nouveau domicile tel que déclaré ; le registre ne change que par sa source';
comment on column usagers.changement.declare_le is 'Jour, à Paris, où la personne l''a dit';
comment on column usagers.changement.motif_retrait is 'Absent : la déclaration vaut';
create index changement_usager on usagers.changement (usager_id, id, version desc);
grant select, insert on usagers.changement to maillage_application;

comment on column usagers.usager.inscription is 'Champs de l''API Statut usager (absente : jamais inscrite, 204), et hors du fil : categorie_statistique, population, voie, demande_le, exclusion, indemnise (par l''opérateur), source_id, ecrit_le (écrite sur la plateforme)';
