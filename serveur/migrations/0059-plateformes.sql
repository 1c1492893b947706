-- The platforms through which the tools are reached: configuration, with validity dates (article 3.1).
create table catalogue.plateforme (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,60}$'),
  nom text not null check (nom <> ''),
  adresse text check (adresse ~ '^https://'),
  debut date not null,
  fin date check (fin >= debut),
  ordre integer generated always as identity
);
comment on table catalogue.plateforme is 'Plateformes d''accès aux outils et API ; l''opérateur peut en ajouter et en remplacer';
comment on column catalogue.plateforme.fin is 'Dernier jour inclus ; absent : sans terme';
insert into catalogue.plateforme (code, nom, debut) values
('mon-portail-pro', 'Mon Portail Pro', '2025-01-01'),
('portail-emploi', 'Portail Emploi', '2025-01-01'),
('francetravail-io', 'francetravail.io', '2025-01-01'),
('web', 'Site public', '2025-01-01');
alter table catalogue.reglage add column plateforme text references catalogue.plateforme (code);
comment on column catalogue.reglage.plateforme is 'Plateforme où l''élément a été déplacé ; absente : celle que l''annexe 4 dit';
grant select, insert, update on catalogue.plateforme to maillage_application;
create trigger annonce after insert or update on catalogue.plateforme
  for each statement execute function public.annoncer_changement();
