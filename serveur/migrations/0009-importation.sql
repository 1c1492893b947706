create table importation.fichier (
  empreinte text primary key,
  nom text not null,
  format text not null,
  organisation_id uuid,
  position bigint not null default 0,
  lues bigint not null default 0,
  retenues bigint not null default 0,
  refusees bigint not null default 0,
  commence_le timestamptz not null default clock_timestamp(),
  termine_le timestamptz
);
comment on table importation.fichier is 'Un import par contenu de fichier : où il en est, pour le reprendre';
comment on column importation.fichier.empreinte is 'SHA-256 du contenu et des options';
comment on column importation.fichier.position is 'Enregistrements déjà traités et validés';

create table importation.refus (
  empreinte text not null references importation.fichier (empreinte),
  ligne bigint not null,
  motif text not null,
  primary key (empreinte, ligne)
);
comment on table importation.refus is 'Une ligne de compte rendu par enregistrement refusé, sans donnée personnelle';
grant select, insert, update, delete on importation.fichier, importation.refus to maillage_application;
