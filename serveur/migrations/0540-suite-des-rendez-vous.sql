-- ANX4-A-12 ANX4-A-13: what became of an appointment is told on it as it was read.
alter table rendez_vous.rendez_vous add column confirme_le timestamptz;
alter table rendez_vous.rendez_vous add column version integer not null default 1 check (version > 0);
comment on column rendez_vous.rendez_vous.confirme_le is 'La personne a confirmé sa venue ; vide tant qu''elle ne l''a pas fait, et de nouveau dès que le rendez-vous est déplacé ou annulé';
comment on column rendez_vous.rendez_vous.version is 'Augmente à chaque changement, d''où qu''il vienne';
-- ANX4-D-07: what an organisation has to confirm or to close is found without reading all that it ever took.
create index rendez_vous_a_suivre on rendez_vous.rendez_vous (source_id, debut) where statut in ('PRIS', 'MODIFIE');
