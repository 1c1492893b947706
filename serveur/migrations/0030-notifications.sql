create schema notifications;
comment on schema notifications is 'Avis adressés aux personnes : boîte d''envoi des courriels et notifications du portail';
grant usage on schema notifications to maillage_application;

create table notifications.avis (
  id uuid primary key,
  genre text not null check (genre ~ '^[A-Za-z0-9_.:-]{1,80}$'),
  objet text not null check (length(objet) between 1 and 200 and objet !~ '[[:cntrl:]]'),
  corps text not null check (length(corps) between 1 and 20000),
  lien text check (lien ~ '^/([^/\\[:cntrl:]][^\\[:cntrl:]]*)?$' and length(lien) <= 500),
  sujet_type text,
  sujet_id text,
  depose_le timestamptz not null default now(),
  check ((sujet_type is null) = (sujet_id is null))
);
comment on table notifications.avis is 'Un message, écrit dans la transaction du fait qu''il annonce';
comment on column notifications.avis.genre is 'Code stable de ce qui est annoncé';
comment on column notifications.avis.lien is 'Page du portail à ouvrir, jamais une adresse extérieure';
create index avis_sujet on notifications.avis (sujet_type, sujet_id);

create table notifications.piece_jointe (
  avis_id uuid not null references notifications.avis (id),
  rang smallint not null,
  nom text not null check (length(nom) between 1 and 120 and nom !~ '[[:cntrl:]/\\"]'),
  type text not null check (type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  contenu bytea not null check (octet_length(contenu) <= 5242880),
  primary key (avis_id, rang)
);
comment on table notifications.piece_jointe is 'Fichiers joints aux courriels d''un avis';

create table notifications.destinataire (
  id uuid primary key,
  avis_id uuid not null references notifications.avis (id),
  agent_id uuid,
  courriel text not null check (length(courriel) <= 320 and courriel !~ '[[:cntrl:]]'),
  depose_le timestamptz not null default now(),
  etat text not null default 'a_envoyer' check (etat in ('a_envoyer', 'envoye', 'echec')),
  essais integer not null default 0 check (essais >= 0),
  erreur text check (length(erreur) <= 300),
  message_id text,
  envoye_le timestamptz,
  lue_le timestamptz,
  check ((etat = 'envoye') <= (envoye_le is not null and message_id is not null)),
  check (lue_le is null or agent_id is not null)
);
comment on table notifications.destinataire is 'Boîte d''envoi : une ligne par destinataire d''un avis';
comment on column notifications.destinataire.agent_id is 'Agent prévenu aussi sur le portail ; absent pour une simple adresse';
comment on column notifications.destinataire.courriel is 'Adresse au moment de l''avis';
comment on column notifications.destinataire.message_id is 'Message-ID du dernier envoi accepté, identique à chaque reprise';
comment on column notifications.destinataire.lue_le is 'Lecture sur le portail';
create index destinataire_avis on notifications.destinataire (avis_id);
create index destinataire_agent on notifications.destinataire (agent_id, depose_le desc) where agent_id is not null;
create index destinataire_non_lu on notifications.destinataire (agent_id) where lue_le is null and agent_id is not null;
create index destinataire_recent on notifications.destinataire (depose_le desc, id);
create index destinataire_etat on notifications.destinataire (etat, depose_le desc) where etat <> 'envoye';

create table notifications.tentative (
  destinataire_id uuid not null references notifications.destinataire (id),
  le timestamptz not null default clock_timestamp(),
  reussie boolean not null,
  reponse text not null check (length(reponse) <= 300)
);
comment on table notifications.tentative is 'Preuve de chaque envoi tenté, en ajout seul';
comment on column notifications.tentative.reponse is 'Réponse du serveur de courrier, ou cause de l''échec';
create index tentative_destinataire on notifications.tentative (destinataire_id, le);

grant select, insert on notifications.avis, notifications.piece_jointe, notifications.tentative to maillage_application;
grant select, insert on notifications.destinataire to maillage_application;
grant update (etat, essais, erreur, message_id, envoye_le, lue_le) on notifications.destinataire to maillage_application;
