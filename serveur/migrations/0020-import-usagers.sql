alter table usagers.usager
  add column responsable_id uuid,
  add column provenance jsonb not null default '{}';
comment on column usagers.usager.responsable_id is 'Organisation responsable du traitement importé (CONV-5-05) ; absente : la source elle-même';
comment on column usagers.usager.provenance is 'Source des familles de champs venues d''ailleurs que source_id (CONV-7-06) : famille → source, système, date';

create unlogged table usagers.reception (
  rang integer not null,
  a_rapprocher boolean not null default false,
  ambigu boolean not null default false,
  like usagers.usager including defaults
);
alter table usagers.reception
  alter column rsa drop not null,
  alter column rsa drop default;
comment on table usagers.reception is 'Lot en cours d''import, avant rapprochement ; vide entre deux lots, perdu sans dommage';
grant select, insert, update, delete, truncate on usagers.reception to maillage_application;
