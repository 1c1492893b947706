-- CONV-7-07 CONV-7-13 CONV-7-14 CONV-7-15
comment on schema securite is 'Consultations inhabituelles (article 5), évaluations annuelles, comités, sensibilisation et textes de sécurité (article 7)';

create table securite.module_sensibilisation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  version integer check (version > 0),
  enjeux text check (length(enjeux) between 1 and 5000),
  bonnes_pratiques text check (length(bonnes_pratiques) between 1 and 5000),
  responsabilite text check (length(responsabilite) between 1 and 5000),
  conduite text check (length(conduite) between 1 and 5000),
  complements jsonb not null default '{}' check (jsonb_typeof(complements) = 'object'),
  revision integer not null default 1,
  redige_par uuid not null,
  redige_le timestamptz not null,
  publie_par uuid,
  publie_le timestamptz,
  unique (organisation_id, version),
  check ((version is null) = (publie_le is null) and (publie_le is null) = (publie_par is null)),
  check (publie_le is null or (enjeux is not null and bonnes_pratiques is not null and responsabilite is not null
    and conduite is not null))
);
comment on table securite.module_sensibilisation is 'Sensibilisation à la sécurité d''une organisation, par version ; celle de l''opérateur sert de modèle';
comment on column securite.module_sensibilisation.version is 'Absente d''un brouillon ; la dernière publiée est en vigueur';
comment on column securite.module_sensibilisation.complements is 'Ce qui s''adresse à un seul public : droits ouverts, ou fonction tenue';
comment on column securite.module_sensibilisation.revision is 'Du brouillon : ce qui fut lu trop tôt ne l''écrase pas';
create unique index module_sensibilisation_brouillon on securite.module_sensibilisation (organisation_id)
  where publie_le is null;
-- What a process remembers: a draft is nobody's yet.
create trigger annonce after insert or update of publie_le on securite.module_sensibilisation
  for each statement execute function public.annoncer_changement();

create table securite.sensibilisation (
  id uuid primary key default gen_random_uuid(),
  agent_id uuid not null,
  organisation_id uuid not null,
  module_id uuid references securite.module_sensibilisation (id),
  publics text[],
  jour date not null,
  le timestamptz not null,
  check ((module_id is null) = (publics is null))
);
comment on table securite.sensibilisation is 'Sensibilisations suivies par chaque personne, en ajout seul';
comment on column securite.sensibilisation.module_id is 'Version lue et confirmée ; absente : suivie hors de la plateforme';
comment on column securite.sensibilisation.publics is 'Compléments lus avec elle';
create index sensibilisation_agent on securite.sensibilisation (agent_id, jour desc);

create table securite.rappel_sensibilisation (
  sujet_id uuid not null,
  echeance date not null,
  genre text not null check (genre in ('avant', 'retard', 'sans-module')),
  le timestamptz not null,
  primary key (sujet_id, echeance, genre)
);
comment on table securite.rappel_sensibilisation is 'Ce qui fut rappelé d''une sensibilisation, une fois par échéance';
comment on column securite.rappel_sensibilisation.sujet_id is 'La personne ; l''organisation qui n''a rien publié';

create table securite.conformite (
  rang bigint generated always as identity primary key,
  organisation_id uuid not null,
  texte text not null,
  statut text not null check (statut in ('conforme', 'en_cours', 'non_conforme', 'non_applicable')),
  motif text check (length(motif) between 1 and 1000),
  preuve text check (length(preuve) between 1 and 500),
  jour date not null,
  par uuid not null,
  le timestamptz not null,
  check (statut <> 'non_applicable' or motif is not null),
  check (statut <> 'conforme' or preuve is not null)
);
comment on table securite.conformite is 'État d''une partie devant chaque texte de cybersécurité, en ajout seul : le dernier dit où elle en est';
comment on column securite.conformite.preuve is 'Où la preuve se trouve, chez la partie';
create index conformite_organisation on securite.conformite (organisation_id, texte, rang desc);

grant select, insert, update on securite.module_sensibilisation to maillage_application;
grant select, insert on securite.sensibilisation, securite.rappel_sensibilisation, securite.conformite to maillage_application;
