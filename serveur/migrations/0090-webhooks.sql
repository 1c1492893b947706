create schema webhooks;
comment on schema webhooks is 'Abonnements des partenaires aux évènements du parcours, et leurs livraisons';
grant usage on schema webhooks to maillage_application;

create table webhooks.evenement (
  rang bigint generated always as identity,
  evenement_id uuid not null,
  usager_id uuid not null,
  genre text not null,
  le timestamptz not null,
  organisation_id uuid,
  position bigint
);
comment on table webhooks.evenement is 'Boîte d''envoi, puis flux ordonné, des évènements des personnes ; écrite dans la transaction de l''évènement';
comment on column webhooks.evenement.rang is 'Ordre d''écriture : une transaction tardive peut valider un rang plus petit';
comment on column webhooks.evenement.position is 'Place dans le flux, donnée une fois la transaction validée, par un seul processus à la fois';
comment on column webhooks.evenement.organisation_id is 'Organisation source';
create index evenement_a_placer on webhooks.evenement (rang) where position is null;
create unique index evenement_position on webhooks.evenement (position) where position is not null;
create index evenement_le on webhooks.evenement using brin (le);

create table webhooks.compteur (
  seul boolean primary key default true check (seul),
  position bigint not null default 0,
  purgee bigint not null default 0
);
comment on table webhooks.compteur is 'Dernière place donnée dans le flux : qui tient la ligne place les évènements';
comment on column webhooks.compteur.purgee is 'Dernière place effacée : un curseur plus ancien a manqué des évènements';
insert into webhooks.compteur default values;

create function webhooks.deposer() returns trigger language plpgsql as $$
begin
  insert into webhooks.evenement (evenement_id, usager_id, genre, le, organisation_id)
  values (new.id, new.sujet_id::uuid, new.genre, new.le, new.organisation_id);
  return null;
end $$;
comment on function webhooks.deposer() is 'Met dans la boîte d''envoi ce qui vient d''arriver à une personne';
-- A history loaded afterwards is not news; a subject that is no person of the register has no partner.
create trigger webhooks after insert on journal.evenement for each row
  when (new.sujet_type = 'usager' and new.le > clock_timestamp() - interval '1 day'
    and new.sujet_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')
  execute function webhooks.deposer();

create table webhooks.abonnement (
  id uuid primary key,
  application_id uuid not null,
  client_id text not null,
  organisation_id uuid not null,
  adresse text not null check (length(adresse) between 8 and 500),
  genres text[] not null check (genres <> '{}'),
  perimetre text not null check (perimetre in ('application', 'referent')),
  etat text not null check (etat in ('a_tester', 'actif', 'en_pause', 'ferme')),
  motif text,
  cree_le timestamptz not null,
  cree_par uuid not null,
  echecs integer not null default 0,
  echec_depuis timestamptz,
  reporte_au timestamptz,
  check ((echecs = 0) = (echec_depuis is null))
);
comment on table webhooks.abonnement is 'Ce qu''une application veut apprendre, et où';
comment on column webhooks.abonnement.perimetre is 'application : toutes les personnes de son périmètre ; referent : celles que son organisme suit';
comment on column webhooks.abonnement.motif is 'Code stable de la pause ou de la fermeture';
comment on column webhooks.abonnement.echecs is 'Échecs depuis la dernière livraison acceptée';
comment on column webhooks.abonnement.reporte_au is 'Rien n''est tenté avant cet instant';
create index abonnement_application on webhooks.abonnement (application_id, cree_le);

create table webhooks.secret (
  id uuid primary key,
  abonnement_id uuid not null references webhooks.abonnement (id),
  scelle bytea not null,
  cree_le timestamptz not null,
  expire_le timestamptz
);
comment on table webhooks.secret is 'Secrets de signature, chiffrés (AES-256-GCM) ; deux au plus servent à la fois, le temps d''un remplacement';
create index secret_abonnement on webhooks.secret (abonnement_id, cree_le);

create table webhooks.livraison (
  abonnement_id uuid not null references webhooks.abonnement (id),
  position bigint not null,
  usager_id uuid not null,
  etat text not null default 'a_livrer' check (etat in ('a_livrer', 'livree', 'abandonnee', 'ecartee')),
  motif text,
  essais integer not null default 0,
  prochain_le timestamptz not null,
  primary key (abonnement_id, position)
);
comment on table webhooks.livraison is 'Un évènement pour un abonnement ; l''identifiant du message s''en déduit et ne change jamais';
comment on column webhooks.livraison.motif is 'Pourquoi elle est écartée ou abandonnée';
create index livraison_due on webhooks.livraison (abonnement_id, position) where etat = 'a_livrer';
create index livraison_personne on webhooks.livraison (abonnement_id, usager_id, position) where etat = 'a_livrer';

create table webhooks.tentative (
  abonnement_id uuid not null,
  position bigint not null,
  le timestamptz not null,
  duree_ms integer not null,
  statut smallint,
  echec text
);
comment on table webhooks.tentative is 'Preuve de chaque appel, en ajout seul : ni corps envoyé, ni corps reçu';
comment on column webhooks.tentative.echec is 'Code stable ; absent quand le partenaire a accepté';
create index tentative_livraison on webhooks.tentative (abonnement_id, position, le);
create index tentative_le on webhooks.tentative using brin (le);

grant select, insert, update, delete on webhooks.evenement, webhooks.livraison to maillage_application;
grant select, update on webhooks.compteur to maillage_application;
grant select, insert, update on webhooks.abonnement to maillage_application;
grant select, insert, delete on webhooks.secret, webhooks.tentative to maillage_application;
grant update (expire_le) on webhooks.secret to maillage_application;
