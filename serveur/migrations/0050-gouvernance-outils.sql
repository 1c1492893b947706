-- What governs the common tools: the specification in force, the secondary purposes opened, the needs and the roadmap.
create table catalogue.cahier_des_charges (
  en_vigueur_le date primary key,
  reference text not null check (reference <> ''),
  enregistre_le timestamptz not null default clock_timestamp(),
  enregistre_par uuid
);
comment on table catalogue.cahier_des_charges is 'Arrêtés qui approuvent le cahier des charges des outils communs ; en ajout seul, lu à la date de la décision';
insert into catalogue.cahier_des_charges (en_vigueur_le, reference) values
('2024-07-03', 'Arrêté du 3 juillet 2024');

create table catalogue.ouverture_finalite (
  id uuid primary key default gen_random_uuid(),
  finalite text not null check (finalite in ('EMPLOYEUR', 'FORMATION_DE', 'FORMATION_AGENTS', 'STATISTIQUE')),
  ouverte boolean not null,
  effet_le date not null,
  decision text not null check (decision <> ''),
  enregistree_le timestamptz not null default clock_timestamp(),
  enregistree_par uuid
);
comment on table catalogue.ouverture_finalite is 'Décisions de la commission SI qui ouvrent ou ferment une finalité secondaire ; en ajout seul, la dernière à prendre effet vaut';
insert into catalogue.ouverture_finalite (finalite, ouverte, effet_le, decision)
select finalite, true, '2025-01-01', 'Annexe 4 de la convention, à sa signature'
from unnest(array['EMPLOYEUR', 'FORMATION_DE', 'FORMATION_AGENTS', 'STATISTIQUE']) as finalite;

create table catalogue.point_feuille (
  id uuid not null,
  version integer not null check (version > 0),
  intitule text not null check (intitule <> ''),
  valeur integer not null check (valeur between 0 and 100),
  etat text not null check (etat in ('propose', 'retenu', 'en-cours', 'livre', 'ecarte')),
  motif text not null check (motif <> ''),
  ecrit_le timestamptz not null,
  ecrit_par uuid not null,
  primary key (id, version)
);
comment on table catalogue.point_feuille is 'Points de la feuille de route, toutes versions gardées';
comment on column catalogue.point_feuille.valeur is 'Valeur attendue par le réseau, de 0 à 100 : elle classe la feuille de route';

create table catalogue.besoin (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  intitule text not null check (intitule <> ''),
  description text not null check (description <> ''),
  priorite integer not null check (priorite between 1 and 3),
  exprime_le timestamptz not null,
  exprime_par uuid not null,
  point_id uuid
);
comment on table catalogue.besoin is 'Besoins exprimés par les membres du réseau, et le point de la feuille de route qui y répond';

alter table catalogue.liste add column decision_reference text, add column decision_le date,
  add check ((decision_reference is null) = (decision_le is null) and decision_reference <> '');
comment on column catalogue.liste.decision_reference is 'Décision du comité produit ou de la commission SI qui a voulu cette version';
alter table catalogue.document add column engagements text check (engagements <> '');
comment on column catalogue.document.engagements is 'Engagements de service de l''opérateur pour cet outil ou cette API';

grant select, insert on catalogue.cahier_des_charges, catalogue.ouverture_finalite, catalogue.point_feuille,
  catalogue.besoin to maillage_application;
grant update (point_id) on catalogue.besoin to maillage_application;
create trigger annonce after insert on catalogue.ouverture_finalite
  for each statement execute function public.annoncer_changement();
