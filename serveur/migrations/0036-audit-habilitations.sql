-- Losing the quality of agent ends the function of RGC at once (ANX1-2-01).
create trigger annonce_statut after update of statut on habilitations.agent
  for each statement execute function public.annoncer_changement();

-- The audit: every right reviewed one by one, at least once a year (annex 1, 6).
create table habilitations.campagne_audit (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  numero integer not null check (numero > 0),
  etat text not null default 'planifiee' check (etat in ('planifiee', 'ouverte', 'close')),
  prevue_le date not null,
  ouverte_le timestamptz,
  ouverte_par uuid,
  total integer not null default 0,
  anormales integer not null default 0 check (anormales <= total),
  decidees integer not null default 0,
  close_le timestamptz,
  close_par uuid,
  rappelee_le date,
  unique (organisation_id, numero),
  check ((etat = 'planifiee') = (ouverte_le is null)),
  check (decidees between 0 and total),
  -- ANX1-6-02
  check (etat <> 'close' or (decidees = total and close_le is not null and close_par is not null))
);
comment on table habilitations.campagne_audit is 'Contrôles des habilitations d''un partenaire ; close seulement quand chaque ligne est décidée';
comment on column habilitations.campagne_audit.anormales is 'Lignes où la machine a trouvé une anomalie : les premières';
create unique index campagne_en_cours on habilitations.campagne_audit (organisation_id) where etat <> 'close';

create table habilitations.ligne_audit (
  campagne_id uuid not null,
  rang integer not null,
  agent_id uuid not null,
  droit_id uuid,
  nom text not null,
  prenom text not null,
  courriel text not null,
  mission text,
  module text,
  profil text,
  debut date,
  fin date,
  etat text not null,
  dernier_usage date,
  anomalies text[] not null default '{}',
  decision text check (decision in ('confirmer', 'modifier', 'retirer')),
  motif text,
  decidee_par uuid,
  decidee_le timestamptz,
  primary key (campagne_id, rang),
  check ((decision is null) = (decidee_le is null)),
  check ((decision is null) = (decidee_par is null)),
  check (decision is null or decision = 'confirmer' and anomalies = '{}' or motif <> '')
);
comment on table habilitations.ligne_audit is 'Une ligne par droit, et une par compte sans droit ; état au jour de l''ouverture';
comment on column habilitations.ligne_audit.rang is 'Les anomalies d''abord, puis par nom';
comment on column habilitations.ligne_audit.droit_id is 'Absent : un compte sans droit';

create table habilitations.anomalie (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  agent_id uuid not null,
  droit_id uuid,
  genre text not null,
  proprietaire_id uuid,
  ouverte_le date not null,
  echeance_le date not null,
  close_le date,
  close_motif text,
  alertee_le date,
  check (close_le is null or close_motif <> '')
);
comment on table habilitations.anomalie is 'Anomalies trouvées par la machine, jusqu''à leur correction ou leur justification (annexe 1, 6)';
create unique index anomalie_ouverte on habilitations.anomalie (agent_id, coalesce(droit_id, agent_id), genre)
  where close_le is null;
create index anomalie_organisation on habilitations.anomalie (organisation_id, close_le, echeance_le);

create table habilitations.rapport_audit (
  campagne_id uuid not null references habilitations.campagne_audit (id),
  format text not null check (format in ('csv', 'pdf')),
  contenu bytea not null,
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  signature text not null,
  signe_par uuid not null,
  signataire text not null,
  signe_le timestamptz not null,
  primary key (campagne_id, format)
);
comment on table habilitations.rapport_audit is 'Rapport signé d''une campagne close : octets, SHA-256, signature Ed25519 de la plateforme';

grant select, insert, update on habilitations.campagne_audit, habilitations.ligne_audit, habilitations.anomalie
  to maillage_application;
grant select, insert on habilitations.rapport_audit to maillage_application;
