alter table orientation.orientation add column notification jsonb;
comment on column orientation.orientation.notification is 'Notification de la décision : moyen, envoyeeLe, recueLe (C. trav. R5411-8-1) ; le mois pour signer le contrat court de sa réception';

create table orientation.revue (
  id uuid primary key default gen_random_uuid(),
  orientation_id uuid not null references orientation.orientation (id),
  source_id uuid not null,
  le date not null,
  conclusion text not null check (conclusion in ('MAINTIEN', 'REVISION_CONTRAT', 'REORIENTATION')),
  commentaire text,
  ecrite_le timestamptz not null,
  ecrite_par text not null
);
comment on table orientation.revue is 'Examens conjoints d''un accompagnement social (CASF L262-31), en ajout seul';
create index revue_orientation on orientation.revue (orientation_id, le desc);
grant select, insert on orientation.revue to maillage_application;
