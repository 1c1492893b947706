create table conventions.piece (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  intitule text not null check (length(intitule) between 1 and 300),
  numero text check (numero <> ''),
  date date not null,
  emetteur text not null check (emetteur <> ''),
  contenu text not null check (length(contenu) between 1 and 1000000),
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  jointe_par text not null check (jointe_par in ('operateur', 'partenaire')),
  jointe_le timestamptz not null,
  unique (convention_id, empreinte)
);
comment on table conventions.piece is 'Pièces justificatives d''une convention, en ajout seul : le rapport qui a précédé la délibération';
comment on column conventions.piece.date is 'Date que porte la pièce, ou de la réunion qui l''a reçue';
comment on column conventions.piece.emetteur is 'Service ou direction qui l''a établie';
comment on column conventions.piece.empreinte is 'SHA-256 du texte';
grant select, insert on conventions.piece to maillage_application;
