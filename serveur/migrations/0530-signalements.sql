create schema signalements;
comment on schema signalements is 'Ce qu''une partie signale à l''autre : violations de données, réclamations, anomalies de sécurité (articles 5 et 7)';
grant usage on schema signalements to maillage_application;

create table signalements.signalement (
  id uuid primary key default gen_random_uuid(),
  numero integer generated always as identity unique,
  nature text not null check (nature in ('violation', 'reclamation', 'anomalie')),
  organisation_id uuid not null,
  auteur_id uuid not null,
  objet text not null check (length(objet) between 1 and 150),
  connu_le timestamptz not null,
  declare_le timestamptz not null check (declare_le >= connu_le),
  echeance timestamptz check (echeance > connu_le),
  description text check (length(description) between 1 and 3000),
  categories_personnes text check (length(categories_personnes) between 1 and 1000),
  nombre_personnes integer check (nombre_personnes >= 0),
  categories_donnees text check (length(categories_donnees) between 1 and 1000),
  nombre_enregistrements integer check (nombre_enregistrements >= 0),
  consequences text check (length(consequences) between 1 and 3000),
  mesures text check (length(mesures) between 1 and 3000),
  version integer not null default 1,
  rappele_le timestamptz,
  depasse_le timestamptz,
  check ((nature = 'anomalie') = (echeance is null))
);
comment on table signalements.signalement is 'Un fait et ce qu''en dit l''article 33, 3 du RGPD ; il ne nomme personne';
comment on column signalements.signalement.connu_le is 'Instant de la découverte, ou de la réception de la réclamation';
comment on column signalements.signalement.echeance is 'Dernier instant pour informer l''autre partie ; absente : sans délai';
comment on column signalements.signalement.rappele_le is 'Rappel fait à l''organisation avant la fin du délai';
comment on column signalements.signalement.depasse_le is 'Constat, une fois, du délai passé sans envoi';
create index signalement_organisation on signalements.signalement (organisation_id, declare_le desc);

create table signalements.destination (
  signalement_id uuid not null references signalements.signalement (id),
  convention_id uuid not null,
  organisation_id uuid not null,
  accuse_le timestamptz,
  accuse_par uuid,
  primary key (signalement_id, convention_id),
  check ((accuse_le is null) = (accuse_par is null))
);
comment on table signalements.destination is 'L''autre partie de chaque convention que le fait concerne';
create index destination_organisation on signalements.destination (organisation_id);

create table signalements.envoi (
  rang bigint generated always as identity primary key,
  signalement_id uuid not null,
  convention_id uuid not null,
  le timestamptz not null,
  par uuid not null,
  version integer not null,
  fonction text not null,
  nom text not null,
  courriel text not null,
  avis_id uuid not null,
  manquants text[] not null,
  en_retard boolean not null,
  foreign key (signalement_id, convention_id) references signalements.destination (signalement_id, convention_id)
);
comment on table signalements.envoi is 'Preuve de chaque envoi, en ajout seul : qui, quand, à quel contact de l''annexe 2 ou 2 bis';
comment on column signalements.envoi.avis_id is 'Texte envoyé et preuves de remise, dans la boîte d''envoi';
comment on column signalements.envoi.manquants is 'Mentions laissées « à compléter »';
create index envoi_signalement on signalements.envoi (signalement_id, rang);

create table signalements.piece (
  id uuid primary key default gen_random_uuid(),
  signalement_id uuid not null references signalements.signalement (id),
  nom text not null check (length(nom) between 1 and 120 and nom !~ '[[:cntrl:]/\\"]'),
  type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv')),
  contenu bytea not null check (octet_length(contenu) between 1 and 2097152),
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  jointe_par uuid not null,
  jointe_le timestamptz not null,
  unique (signalement_id, empreinte)
);
comment on table signalements.piece is 'Documentation jointe, en ajout seul';
comment on column signalements.piece.empreinte is 'SHA-256 du fichier';

grant select, insert, update on signalements.signalement, signalements.destination to maillage_application;
grant select, insert on signalements.envoi, signalements.piece to maillage_application;
