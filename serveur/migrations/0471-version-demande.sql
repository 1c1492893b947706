-- ANX4-0-13: a draft is changed, and signed, as it was read.
alter table demandes_acces.demande add column version integer not null default 1 check (version > 0);
comment on column demandes_acces.demande.version is 'Augmente à chaque changement du brouillon';
