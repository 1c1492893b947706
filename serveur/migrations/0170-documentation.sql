-- CONV-3.1-10 ANX5-F-11: the documentation of each tool, by version, and whom it is for.
create table catalogue.documentation (
  id uuid primary key default gen_random_uuid(),
  element text not null check (element <> ''),
  titre text not null check (titre <> ''),
  version integer not null check (version > 0),
  public text not null check (public in ('tous', 'correspondant-si')),
  nouveautes text not null check (nouveautes <> ''),
  adresse text check (adresse ~ '^https://'),
  texte text check (length(texte) between 1 and 20000),
  publiee_le timestamptz not null,
  publiee_par uuid not null,
  unique (element, titre, version),
  check ((adresse is null) <> (texte is null))
);
comment on table catalogue.documentation is 'Documentation des outils et API, par version ; en ajout seul, la dernière version vaut';
comment on column catalogue.documentation.public is 'tous, ou les seuls correspondants SI (annexe 5)';
comment on column catalogue.documentation.nouveautes is 'Ce que cette version change pour ses lecteurs';
grant select, insert on catalogue.documentation to maillage_application;
