create schema if not exists accompagnement;
comment on schema accompagnement is 'Accompagnement des personnes : démarches de la semaine, intensité, périodes et prescriptions (annexe 4 B)';
grant usage on schema accompagnement to maillage_application;

create table accompagnement.demarche (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  source_id uuid not null,
  type text not null check (type in ('MISE_EN_SITUATION', 'FORMATION', 'RECHERCHE_EMPLOI', 'ACCOMPAGNEMENT_SOCIAL',
    'ACCES_DROITS', 'ACTIVITE')),
  titre text not null check (length(titre) between 1 and 200),
  semaine date not null check (extract(isodow from semaine) = 1),
  jour date check (jour between semaine and semaine + 6),
  minutes_prevues integer not null check (minutes_prevues between 1 and 10080),
  etat text not null check (etat in ('PREVUE', 'FAITE', 'NON_FAITE', 'ANNULEE')),
  minutes_faites integer check (minutes_faites between 1 and 10080),
  motif text,
  justificatif text,
  commentaire text,
  copie_de uuid references accompagnement.demarche (id),
  version integer not null default 1 check (version > 0),
  saisie_par text not null,
  saisie_le timestamptz not null,
  modifiee_par text not null,
  modifiee_par_organisation_id uuid not null,
  modifiee_le timestamptz not null,
  check ((etat = 'FAITE') = (minutes_faites is not null)),
  check ((etat = 'NON_FAITE') = (motif is not null))
);
comment on table accompagnement.demarche is 'Démarches d''une personne, par semaine civile de Paris : prévues, faites, non faites ou annulées';
comment on column accompagnement.demarche.source_id is 'Organisation qui l''a saisie';
comment on column accompagnement.demarche.type is 'Type d''action du plan (C. trav. R5411-15)';
comment on column accompagnement.demarche.semaine is 'Lundi de la semaine';
comment on column accompagnement.demarche.jour is 'Jour prévu ; nul quand seule la semaine est connue';
comment on column accompagnement.demarche.motif is 'Pourquoi elle n''a pas été faite';
comment on column accompagnement.demarche.justificatif is 'Pièce présentée, par son nom ; jamais son contenu';
comment on column accompagnement.demarche.copie_de is 'Démarche d''une semaine d''avant dont elle est la reprise';
comment on column accompagnement.demarche.version is 'Change à chaque écriture : qui écrit sur une version périmée l''apprend';
comment on column accompagnement.demarche.modifiee_par_organisation_id is 'Organisation de la dernière écriture';
create index demarche_semaine on accompagnement.demarche (usager_id, semaine);
create unique index demarche_copie on accompagnement.demarche (copie_de, semaine) where copie_de is not null;
grant select, insert, update on accompagnement.demarche to maillage_application;
