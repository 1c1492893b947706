create table acces_api.application (
  id uuid primary key,
  client_id text not null unique,
  nom text not null,
  organisation_id uuid not null,
  secret_empreinte bytea,
  jwks jsonb,
  scopes text[] not null default '{}',
  redirections text[] not null default '{}',
  quotas jsonb not null default '{}',
  bloquee_le timestamptz,
  motif_blocage text,
  check (secret_empreinte is not null or jwks is not null or redirections <> '{}'),
  check ((bloquee_le is null) = (motif_blocage is null))
);
comment on table acces_api.application is 'Applications abonnées aux API';
comment on column acces_api.application.organisation_id is 'Partenaire pour le compte duquel l''application agit';
comment on column acces_api.application.secret_empreinte is 'HMAC-SHA-256 du secret ; le secret n''est jamais conservé';
comment on column acces_api.application.scopes is 'Scopes souscrits';
comment on column acces_api.application.quotas is 'Appels par seconde, par code d''API ; « * » vaut pour toutes';

create table acces_api.objet_oauth (
  modele text not null,
  empreinte bytea not null,
  contenu jsonb not null,
  application text,
  octroi text,
  uid text,
  expire_le timestamptz,
  consomme_le timestamptz,
  primary key (modele, empreinte)
);
comment on table acces_api.objet_oauth is 'Jetons, codes et sessions OAuth 2, rangés sous l''empreinte SHA-256 de leur valeur';
comment on column acces_api.objet_oauth.application is 'client_id porteur';
comment on column acces_api.objet_oauth.octroi is 'Empreinte du grant, pour révoquer d''un coup ce qui en découle';
create index objet_oauth_octroi on acces_api.objet_oauth (octroi) where octroi is not null;
create index objet_oauth_uid on acces_api.objet_oauth (uid) where uid is not null;
create index objet_oauth_expiration on acces_api.objet_oauth using brin (expire_le);

create unlogged table acces_api.bail_quota (
  cle text not null,
  seconde bigint not null,
  pris integer not null,
  accorde integer not null,
  primary key (cle)
);
comment on table acces_api.bail_quota is 'Appels déjà loués aux processus, par clé et pour la seconde courante ; perdu sans dommage';
grant select, insert, update on acces_api.application to maillage_application;
grant select, insert, update, delete on acces_api.objet_oauth, acces_api.bail_quota to maillage_application;
