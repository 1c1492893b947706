create table acces_api.compte (
  agent_id uuid primary key,
  organisation_id uuid not null,
  rattachement text not null check (rattachement in ('personnel', 'sous-traitant')),
  sous_traitant_nom text,
  sous_traitant_siret text check (sous_traitant_siret ~ '^[0-9]{14}$'),
  autorise_par text not null check (autorise_par <> ''),
  autorisation text not null check (autorisation <> ''),
  ouvert_le timestamptz not null,
  check ((rattachement = 'sous-traitant') = (sous_traitant_nom is not null)),
  check ((sous_traitant_nom is null) = (sous_traitant_siret is null))
);
comment on table acces_api.compte is 'Comptes de l''espace développeur, un par utilisateur (annexe 3 §1)';
comment on column acces_api.compte.rattachement is 'Personnel du partenaire, ou d''un sous-traitant : l''opérateur en est alors informé';
comment on column acces_api.compte.autorise_par is 'Personne qui a autorisé l''utilisateur, pour le partenaire';
comment on column acces_api.compte.autorisation is 'Référence de l''autorisation : décision, lettre, courriel';
create index compte_organisation on acces_api.compte (organisation_id);

create table acces_api.secret (
  id uuid primary key,
  rang bigint generated always as identity,
  application_id uuid not null references acces_api.application (id),
  empreinte bytea not null,
  cree_le timestamptz not null,
  cree_par uuid,
  expire_le date,
  revoque_le timestamptz,
  rappele_le date,
  dernier_usage_le timestamptz
);
comment on table acces_api.secret is 'Secrets d''application, dont le HMAC-SHA-256 seul est gardé ; deux au plus vivent à la fois';
comment on column acces_api.secret.rang is 'Ordre de création : deux secrets d''une même milliseconde restent ordonnés';
comment on column acces_api.secret.cree_par is 'Agent qui l''a créé ; absent pour un secret posé par un import';
comment on column acces_api.secret.expire_le is 'Dernier jour de validité, à Paris ; absent pour un secret posé par un import';
comment on column acces_api.secret.rappele_le is 'Dernier jour où son terme a été rappelé';
comment on column acces_api.secret.dernier_usage_le is 'Noté toutes les quelques minutes au plus';
create index secret_application on acces_api.secret (application_id, rang desc);
create index secret_terme on acces_api.secret (expire_le) where revoque_le is null;
insert into acces_api.secret (id, application_id, empreinte, cree_le)
  select id, id, secret_empreinte, now() from acces_api.application where secret_empreinte is not null;

alter table acces_api.application
  add column authentification text not null default 'secret'
    check (authentification in ('secret', 'cle', 'aucune')),
  add column description text not null default '',
  add column editeur jsonb,
  add column adresses cidr[] not null default '{}',
  add column cree_par uuid references acces_api.compte (agent_id),
  add column cree_le timestamptz not null default now();
update acces_api.application set authentification = case when jwks is not null then 'cle'
  when secret_empreinte is not null then 'secret' else 'aucune' end;
alter table acces_api.application
  drop column secret_empreinte,
  drop column bloquee_le,
  drop column motif_blocage,
  add check ((authentification = 'cle') = (jwks is not null)),
  add check (authentification <> 'aucune' or redirections <> '{}'),
  add check (editeur is null or editeur ?& array['societe', 'adresse', 'courriel', 'telephone']);
comment on column acces_api.application.authentification is 'Comment elle se prouve : secret, clé publique (private_key_jwt), ou PKCE seul';
comment on column acces_api.application.editeur is 'Contact de l''éditeur, tiers au partenaire : societe, adresse, courriel, telephone (annexe 2)';
comment on column acces_api.application.adresses is 'Adresses d''où elle peut appeler ; vide : toutes (AMB-09)';
create index application_organisation on acces_api.application (organisation_id);

create table acces_api.souscription (
  organisation_id uuid not null,
  api text not null,
  scopes text[] not null,
  scopes_essai text[] not null default '{}',
  ouverture_id uuid,
  ouverte_le timestamptz not null,
  fermee_le timestamptz,
  motif_fermeture text,
  primary key (organisation_id, api, ouverte_le),
  check ((fermee_le is null) = (motif_fermeture is null))
);
comment on table acces_api.souscription is 'API ouvertes en production à un partenaire, par une décision sur sa demande (annexe 4)';
comment on column acces_api.souscription.scopes is 'Ce que la souscription donne aux applications';
comment on column acces_api.souscription.scopes_essai is 'Scopes du bac à sable : les applications qui les ont reçoivent la production';
comment on column acces_api.souscription.ouverture_id is 'Décision d''ouverture';
create unique index souscription_vivante on acces_api.souscription (organisation_id, api) where fermee_le is null;

create table acces_api.usage_horaire (
  application_id uuid not null,
  api text not null,
  heure timestamptz not null,
  statut smallint not null,
  appels bigint not null check (appels > 0),
  dernier_le timestamptz not null,
  primary key (application_id, heure, api, statut)
);
comment on table acces_api.usage_horaire is 'Appels par heure et par statut HTTP, ajoutés toutes les quelques minutes par chaque processus';
comment on column acces_api.usage_horaire.api is 'Code de l''API, précédé de « test » dans le bac à sable';

create table acces_api.blocage (
  id uuid primary key,
  cible text not null check (cible in ('agent', 'application', 'partenaire')),
  cible_id uuid not null,
  organisation_id uuid not null,
  motif text not null check (motif <> ''),
  terme date,
  bloque_le timestamptz not null,
  bloque_par uuid,
  leve_le timestamptz,
  levee_id uuid,
  levee_conclusion text check (levee_conclusion = 'legitime'),
  check ((leve_le is null) = (levee_id is null) and (leve_le is null) = (levee_conclusion is null))
);
comment on table acces_api.blocage is 'Blocages d''un compte, d''une application ou d''un partenaire (article 7)';
comment on column acces_api.blocage.organisation_id is 'Partenaire prévenu';
comment on column acces_api.blocage.terme is 'Jour prévu pour conclure la levée de doute ; le blocage ne tombe pas de lui-même';
comment on column acces_api.blocage.bloque_par is 'Agent de l''opérateur ; absent pour la ligne de commande';
create unique index blocage_actif on acces_api.blocage (cible, cible_id) where leve_le is null;
create index blocage_recent on acces_api.blocage (bloque_le desc);

create table acces_api.levee_de_doute (
  id uuid primary key,
  blocage_id uuid not null references acces_api.blocage (id),
  conclusion text not null check (conclusion in ('legitime', 'illegitime')),
  motif text not null check (motif <> ''),
  concluee_le timestamptz not null,
  concluee_par uuid,
  unique (id, blocage_id, conclusion)
);
comment on table acces_api.levee_de_doute is 'Vérifications closes d''un blocage, en ajout seul : « légitime » seul le lève (article 7)';
create index levee_blocage on acces_api.levee_de_doute (blocage_id);
alter table acces_api.blocage add foreign key (levee_id, id, levee_conclusion)
  references acces_api.levee_de_doute (id, blocage_id, conclusion);

create table acces_api.derogation (
  id uuid primary key,
  organisation_id uuid not null,
  flux text not null check (flux ~ '^[a-z0-9-]{3,60}$'),
  motif text not null check (motif <> ''),
  demandee_le timestamptz not null,
  demandee_par uuid not null,
  etat text not null default 'demandee' check (etat in ('demandee', 'acceptee', 'refusee', 'retiree')),
  debut date,
  fin date,
  decision_motif text,
  decidee_le timestamptz,
  decidee_par uuid,
  check ((etat = 'demandee') = (decidee_le is null)),
  check (decidee_le is null or decision_motif <> ''),
  check (etat not in ('acceptee', 'retiree') or (debut is not null and fin >= debut))
);
comment on table acces_api.derogation is 'Flux admis hors de francetravail.io, par décision expresse du RSSI de l''opérateur (annexe 3 §1)';
comment on column acces_api.derogation.flux is 'Code de la route que la dérogation ouvre';
create unique index derogation_vivante on acces_api.derogation (organisation_id, flux)
  where etat in ('demandee', 'acceptee');

-- Noting a use is not announced: only what changes an access is.
create trigger annonce after insert or update of expire_le, revoque_le, empreinte on acces_api.secret
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on acces_api.blocage
  for each statement execute function public.annoncer_changement();

grant select, insert on acces_api.levee_de_doute to maillage_application;
grant select, insert, update on acces_api.compte, acces_api.secret, acces_api.souscription, acces_api.usage_horaire,
  acces_api.derogation to maillage_application;
grant select, insert on acces_api.blocage to maillage_application;
grant update (leve_le, levee_id, levee_conclusion) on acces_api.blocage to maillage_application;
