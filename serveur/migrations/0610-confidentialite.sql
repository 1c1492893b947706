-- CONV-5-04: the agents that an application names never sign in here; whoever answers for it says how they were told.
create table acces_api.avertissement (
  rang bigint generated always as identity primary key,
  application_id uuid not null references acces_api.application (id),
  texte integer not null check (texte > 0),
  moyen text not null check (moyen in ('connexion', 'engagement', 'charte')),
  le timestamptz not null,
  par uuid not null
);
comment on table acces_api.avertissement is 'Qui atteste que les agents nommés par l''application sont avertis du secret professionnel, et par quel moyen ; en ajout seul';
comment on column acces_api.avertissement.texte is 'Version de l''avis';
create index avertissement_application on acces_api.avertissement (application_id, rang desc);
grant select, insert on acces_api.avertissement to maillage_application;

-- CONV-6-01: where each component of the platform processes the data, as its settings declared it at a start.
create table securite.hebergement (
  rang bigint generated always as identity primary key,
  composant text not null check (composant ~ '^[a-z][a-z-]{1,29}$'),
  pays text check (pays ~ '^[A-Z]{2}$'),
  justification text check (length(justification) between 10 and 500),
  declare_le timestamptz not null
);
comment on table securite.hebergement is 'Lieu où chaque composant traite les données, en ajout seul : la dernière ligne d''un composant vaut';
comment on column securite.hebergement.pays is 'Code ISO 3166-1 ; absent : ce composant n''est plus déclaré';
comment on column securite.hebergement.justification is 'Pourquoi hors de l''Union européenne';
create index hebergement_composant on securite.hebergement (composant, rang desc);
grant select, insert on securite.hebergement to maillage_application;
