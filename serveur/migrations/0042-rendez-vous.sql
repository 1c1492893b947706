create schema rendez_vous;
comment on schema rendez_vous is 'Rendez-vous des personnes avec le réseau (annexe 4 A et B)';
grant usage on schema rendez_vous to maillage_application;

create table rendez_vous.rendez_vous (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  source_id uuid not null,
  debut timestamptz not null,
  duree integer not null check (duree between 1 and 1440),
  motif text not null check (motif in ('AUT', 'ACC', 'ORI')),
  statut text not null check (statut in ('PRIS', 'EFFECTUE', 'MODIFIE', 'ABSENT', 'ANNULE')),
  modalite text not null check (modalite in ('VISIO', 'TELEPHONE', 'PHYSIQUE')),
  type_reception text not null check (type_reception in ('IND', 'COL')),
  organisme jsonb not null,
  precisions jsonb not null default '{}',
  annule_le timestamptz,
  historique jsonb not null default '[]',
  check ((statut = 'ANNULE') = (annule_le is not null))
);
comment on table rendez_vous.rendez_vous is 'Rendez-vous d''une personne avec un organisme du réseau (annexe 4 A)';
comment on column rendez_vous.rendez_vous.source_id is 'Organisation qui l''a pris : elle seule le change';
comment on column rendez_vous.rendez_vous.duree is 'Minutes';
comment on column rendez_vous.rendez_vous.organisme is 'Organisme qui reçoit, tel que sur le fil : code, structure, contacts';
comment on column rendez_vous.rendez_vous.precisions is 'Lieu, interlocuteur, thème, textes, tels que sur le fil';
comment on column rendez_vous.rendez_vous.historique is 'Ce qui a été reçu : date et type d''action, du plus ancien au plus récent';
create index rendez_vous_usager on rendez_vous.rendez_vous (usager_id, debut);
grant select, insert, update on rendez_vous.rendez_vous to maillage_application;
