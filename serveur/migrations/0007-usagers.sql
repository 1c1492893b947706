create sequence usagers.numero_francetravail start 80000000001 maxvalue 89999999999;
comment on sequence usagers.numero_francetravail is 'Numéros à onze chiffres attribués aux personnes reçues sans numéro';

create table usagers.usager (
  id uuid primary key,
  -- Half the cost of a regular expression, paid by every row of an import.
  numero_francetravail text check (
    octet_length(numero_francetravail) = 11 and translate(numero_francetravail, '0123456789', '') = ''
  ),
  nir_empreinte uuid,
  nir_chiffre bytea,
  certifie boolean not null default false,
  civilite text not null,
  nom_naissance text not null,
  nom_usage text,
  prenom text not null,
  date_naissance date not null,
  cle_nom text not null,
  cle_prenom text not null,
  adresse jsonb,
  courriel text,
  telephone text,
  departement text,
  rsa boolean not null default false,
  rsa_departement text,
  referent_id uuid,
  inscription jsonb,
  rqth jsonb,
  source_id uuid not null,
  source_systeme text not null,
  source_le timestamptz not null,
  check ((nir_empreinte is null) = (nir_chiffre is null)),
  check (not rsa or rsa_departement is not null)
);
comment on table usagers.usager is 'Personnes connues du réseau, une ligne chacune';
comment on column usagers.usager.id is 'Dérivé de la clé de la source : réimporter la même personne retrouve la même ligne';
comment on column usagers.usager.nir_empreinte is '128 premiers bits du HMAC-SHA-256 du NIR à 13 caractères : retrouve sans révéler';
comment on column usagers.usager.nir_chiffre is 'NIR à 13 caractères : version, vecteur, AES-256-GCM, étiquette';
comment on column usagers.usager.certifie is 'Identité certifiée (topIdentiteCertifiee)';
comment on column usagers.usager.cle_nom is 'Nom de naissance en capitales sans accent ni séparateur, pour la recherche';
comment on column usagers.usager.adresse is 'Champs de l''API Informations administratives ; absente : structure incalculable (R998)';
comment on column usagers.usager.departement is 'Département de résidence';
comment on column usagers.usager.rsa is 'Bénéficiaire du RSA';
comment on column usagers.usager.referent_id is 'Organisme référent (conventions.organisation)';
comment on column usagers.usager.inscription is 'Champs de l''API Statut usager ; absente : jamais inscrite (204)';
comment on column usagers.usager.rqth is 'Champs de l''API RQTH ; absente : sans reconnaissance (204)';
comment on column usagers.usager.source_id is 'Organisation d''où vient la donnée (CONV-7-06)';
create index usager_nir on usagers.usager (nir_empreinte);
create index usager_numero on usagers.usager (numero_francetravail);
create index usager_identite on usagers.usager (date_naissance, cle_nom);
grant select, insert, update on usagers.usager to maillage_application;
grant usage on sequence usagers.numero_francetravail to maillage_application;
