create table conventions.organisation (
  id uuid primary key,
  type text not null check (type in ('FT', 'CD', 'DCD', 'ML', 'CE', 'AUTRE')),
  nom text not null check (nom <> ''),
  siret char(14) not null unique check (siret ~ '^\d{14}$'),
  departement text check (departement ~ '^(\d{2}|2[AB]|97\d)$'),
  rattachement_id uuid references conventions.organisation (id),
  adresse text,
  check (type <> 'DCD' or rattachement_id is not null),
  check (type <> 'CD' or departement is not null)
);
comment on table conventions.organisation is 'Membres du réseau pour l''emploi (C. trav. L5311-7)';
comment on column conventions.organisation.type is 'FT, CD, DCD délégataire du CD, ML, CE, AUTRE';
comment on column conventions.organisation.departement is 'Territoire : code du département';
comment on column conventions.organisation.rattachement_id is 'Conseil départemental d''un délégataire';
create index organisation_rattachement on conventions.organisation (rattachement_id);

create table conventions.convention (
  id uuid primary key,
  operateur_id uuid not null references conventions.organisation (id),
  partenaire_id uuid not null references conventions.organisation (id),
  debut date not null,
  fin date not null check (fin > debut),
  deliberation jsonb,
  signatures jsonb not null default '[]',
  etat text not null default 'projet' check (etat in ('projet', 'signee', 'resiliee')),
  resiliee_le date,
  check (operateur_id <> partenaire_id),
  check (etat <> 'signee' or (deliberation is not null and jsonb_array_length(signatures) >= 2)),
  check ((etat = 'resiliee') = (resiliee_le is not null))
);
comment on table conventions.convention is 'Conventions entre l''opérateur et un partenaire (article 10)';
comment on column conventions.convention.fin is 'Dernier jour inclus';
comment on column conventions.convention.deliberation is 'Acte autorisant la signature : numéro, date, organe, titre, vote';
comment on column conventions.convention.signatures is 'Par partie : nom, qualité, lieu, date';
create index convention_partenaire on conventions.convention (partenaire_id);
grant select, insert, update on conventions.organisation, conventions.convention to maillage_application;
