create table identite.lien_fournisseur (
  fournisseur text not null,
  sujet text not null,
  agent_id uuid not null,
  cree_le timestamptz not null default now(),
  primary key (fournisseur, sujet)
);
comment on table identite.lien_fournisseur is 'Rapprochement (idp_id, sub) → agent : jamais par le seul courriel (B8-06)';

create table identite.session (
  empreinte bytea primary key,
  agent_id uuid not null,
  acr text not null,
  amr text[] not null,
  second_facteur text check (second_facteur in ('fournisseur', 'totp')),
  id_token text not null,
  ouverte_le timestamptz not null,
  vue_le timestamptz not null,
  fermee_le timestamptz
);
comment on table identite.session is 'Sessions du portail, rangées sous l''empreinte SHA-256 du témoin de connexion';
comment on column identite.session.second_facteur is 'Qui a vérifié le second facteur ; absent tant qu''il manque';
create index session_agent on identite.session (agent_id);

create table identite.connexion_en_cours (
  etat text primary key,
  nonce text not null,
  verificateur text not null,
  retour text not null,
  expire_le timestamptz not null
);
comment on table identite.connexion_en_cours is 'Aller-retour vers ProConnect : state, nonce et PKCE';

create table identite.facteur_totp (
  agent_id uuid primary key,
  secret_chiffre bytea not null,
  confirme_le timestamptz,
  dernier_pas bigint not null default 0,
  echecs integer not null default 0,
  bloque_jusqua timestamptz
);
comment on table identite.facteur_totp is 'Second facteur propre à Maillage (possession), secret chiffré';
comment on column identite.facteur_totp.dernier_pas is 'Dernier pas de temps accepté : un code ne sert qu''une fois';
grant select, insert, update, delete on all tables in schema identite to maillage_application;
