create schema catalogue;
comment on schema catalogue is 'Éléments de l''annexe 4, conditions et leurs acceptations, expérimentations, listes publiées';
grant usage on schema catalogue to maillage_application;

create table catalogue.document (
  id uuid primary key default gen_random_uuid(),
  portee text not null check (portee <> ''),
  version integer not null check (version > 0),
  titre text not null check (titre <> ''),
  texte text not null check (length(texte) between 1 and 200000),
  en_vigueur_le date not null,
  publie_le timestamptz not null default clock_timestamp(),
  publie_par uuid,
  unique (portee, version)
);
comment on table catalogue.document is 'Conditions à accepter, par version : confidentialité, plateformes, conditions particulières d''un élément';
comment on column catalogue.document.portee is 'confidentialite, code d’une plateforme, ou code d''un élément';
comment on column catalogue.document.en_vigueur_le is 'Premier jour où cette version doit avoir été acceptée';

create table catalogue.acceptation (
  agent_id uuid not null,
  document_id uuid not null references catalogue.document (id),
  acceptee_le timestamptz not null,
  primary key (agent_id, document_id)
);
comment on table catalogue.acceptation is 'Qui a accepté quelle version, et quand (annexe 3) ; en ajout seul';

create table catalogue.reglage (
  code text primary key,
  libelle text check (libelle <> ''),
  description text check (description <> ''),
  lien text check (lien ~ '^https://'),
  ouvert_le date,
  disponible boolean not null default true,
  modifie_le timestamptz not null,
  modifie_par uuid not null
);
comment on table catalogue.reglage is 'Ce que l’opérateur a changé d''un élément de l''annexe 4 ; absent : tel que l''annexe le dit';
comment on column catalogue.reglage.disponible is 'Faux : retiré du catalogue, plus proposé';

create table catalogue.experimentation (
  id uuid primary key default gen_random_uuid(),
  element text not null check (element <> ''),
  objet text not null check (objet <> ''),
  territoires text[] not null default '{}',
  partenaires uuid[] not null default '{}',
  debut date not null,
  fin date not null check (fin >= debut),
  evaluation text,
  close_le date,
  creee_le timestamptz not null default clock_timestamp(),
  check (territoires <> '{}' or partenaires <> '{}')
);
comment on table catalogue.experimentation is 'Expérimentations : un élément, des territoires ou des partenaires, deux dates (article 2)';
comment on column catalogue.experimentation.territoires is 'Codes de départements';
comment on column catalogue.experimentation.close_le is 'Fin anticipée : premier jour sans accès';

create table catalogue.liste (
  version integer primary key check (version > 0),
  publiee_le timestamptz not null,
  publiee_par uuid,
  motif text not null check (motif <> ''),
  contenu jsonb not null
);
comment on table catalogue.liste is 'Listes publiées, entières et immuables : l''annexe 4 telle qu''elle valait';

grant select, insert on catalogue.document, catalogue.acceptation, catalogue.liste to maillage_application;
grant select, insert, update on catalogue.reglage, catalogue.experimentation to maillage_application;
create trigger annonce after insert or update on catalogue.document
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on catalogue.reglage
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on catalogue.experimentation
  for each statement execute function public.annoncer_changement();

insert into catalogue.document (portee, version, titre, texte, en_vigueur_le) values
('confidentialite', 1, 'Engagement de confidentialité',
'Modèle à remplacer par l’opérateur.

Les informations auxquelles vous accédez sont confidentielles et couvertes par le secret professionnel. Vous ne les consultez que pour les missions qui vous sont confiées et pour une finalité de l’article 2 de la convention. Vous ne les communiquez à personne qui n’ait à en connaître, pendant et après vos fonctions.

Chaque accès laisse une trace nominative, relue par votre organisme et par l’opérateur.', '2025-01-01'),
('mon-portail-pro', 1, 'Conditions générales d’utilisation de Mon Portail Pro',
'Modèle à remplacer par l’opérateur.

Votre compte est personnel. Vous ne prêtez ni vos identifiants ni votre second facteur. Vous fermez votre session en quittant votre poste. Vous signalez sans délai tout usage suspect au responsable de la gestion des comptes de votre organisme.', '2025-01-01'),
('portail-emploi', 1, 'Conditions générales d’utilisation de Portail Emploi',
'Modèle à remplacer par l’opérateur.

Votre compte est personnel. Les outils de ce portail servent les seules personnes que votre structure accompagne.', '2025-01-01'),
('francetravail-io', 1, 'Conditions générales d’utilisation de francetravail.io',
'Modèle à remplacer par l’opérateur.

Les identifiants et secrets d’une application ne sont confiés qu’aux personnes qui l’exploitent. Les données reçues ne servent que les finalités de la convention. Vous respectez les quotas et signalez toute compromission sans délai.', '2025-01-01');
