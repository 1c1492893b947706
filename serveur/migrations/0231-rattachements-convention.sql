create table conventions.rattachement (
  convention_id uuid not null references conventions.convention (id),
  programme text not null check (programme in ('PACTE_SOLIDARITES', 'SCHEMA_DEPARTEMENTAL')),
  libelle text not null check (length(libelle) between 1 and 200),
  debut date not null,
  fin date check (fin >= debut),
  primary key (convention_id, programme, libelle, debut)
);
comment on table conventions.rattachement is 'Ce que la convention sert : une ambition du Pacte des solidarités, un engagement du schéma départemental';
comment on column conventions.rattachement.fin is 'Dernier jour inclus ; absent : sans terme';
grant select, insert on conventions.rattachement to maillage_application;
