create table parametres.parametre (
  nom text not null,
  debut date not null,
  fin date,
  valeur jsonb not null,
  source text not null check (source <> ''),
  auteur text not null,
  primary key (nom, debut),
  check (fin is null or fin >= debut)
);
comment on table parametres.parametre is 'Valeurs datées : la valeur d''un jour J est celle dont [debut, fin] contient J';
comment on column parametres.parametre.source is 'Article, annexe ou décision qui fixe la valeur';
comment on column parametres.parametre.fin is 'Dernier jour inclus ; absente tant que la valeur court';
grant select, insert, update on parametres.parametre to maillage_application;
