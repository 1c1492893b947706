create table habilitations.agent (
  id uuid primary key,
  organisation_id uuid not null,
  nom text not null,
  prenom text not null,
  courriel text not null,
  identifiant text not null unique,
  qualite text not null default 'agent' check (qualite in ('agent', 'delegataire', 'prestataire')),
  fonction text not null default '',
  roles text[] not null default '{}',
  demo jsonb,
  ferme_le timestamptz
);
comment on table habilitations.agent is 'Personnes physiques qui utilisent les outils, rattachées à une organisation';
comment on column habilitations.agent.identifiant is 'Identifiant chez le fournisseur d''identité (revendication uid)';
comment on column habilitations.agent.roles is 'RGC, CORRESPONDANT_SI, DPD, RSSI, OPERATEUR… : aucun n''ouvre d''outil par lui-même';
comment on column habilitations.agent.demo is 'Identité de démonstration, absente hors démonstration';
comment on column habilitations.agent.ferme_le is 'Compte fermé (départ)';
create unique index agent_courriel on habilitations.agent (lower(courriel));
create index agent_organisation on habilitations.agent (organisation_id);

create table habilitations.droit (
  agent_id uuid not null references habilitations.agent (id),
  module text not null,
  debut date not null,
  fin date not null check (fin >= debut),
  motif text not null check (motif <> ''),
  suspendu_le timestamptz,
  retire_le timestamptz,
  primary key (agent_id, module, debut)
);
comment on table habilitations.droit is 'Un droit ouvre un module à un agent, pour une durée et un motif (annexe 1, 5.1)';
comment on column habilitations.droit.fin is 'Dernier jour inclus';
grant select, insert, update on habilitations.agent, habilitations.droit to maillage_application;
