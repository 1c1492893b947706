create schema if not exists orientation;
comment on schema orientation is 'Orientations des personnes : critères, préconisation, décision (annexe 4 A et B)';
grant usage on schema orientation to maillage_application;

create table orientation.orientation (
  id uuid primary key default gen_random_uuid(),
  rang bigint generated always as identity,
  usager_id uuid not null,
  source_id uuid not null,
  parcours text not null check (parcours in ('PED', 'PSP', 'PSO', 'EO', 'IND')),
  statut text not null check (statut in ('PRECONISE', 'DECIDE', 'PRECONISE_REORIENTATION',
    'DECIDE_REORIENTATION', 'MODIFIE')),
  etat text not null check (etat in ('BROUILLON', 'SAISIE_COMPLETE', 'EN_ATTENTE', 'OUVERT', 'CLOTURE', 'ABANDON')),
  origine text not null,
  referent jsonb not null,
  competent text not null,
  decideur jsonb,
  criteres jsonb,
  explication jsonb not null default '[]',
  saisie_le timestamptz,
  decision jsonb,
  entree_le date,
  sortie_le date,
  motif_sortie text,
  agent_creation text,
  agent_modification text,
  creee_le timestamptz not null,
  modifiee_le timestamptz not null,
  check (etat <> 'OUVERT' or (entree_le is not null and parcours in ('PED', 'PSP', 'PSO'))),
  check ((etat = 'CLOTURE') = (sortie_le is not null)),
  check (sortie_le is null or motif_sortie is not null)
);
comment on table orientation.orientation is 'Une orientation, du questionnaire à la sortie du parcours';
comment on column orientation.orientation.rang is 'Départage celles d''un même instant : la dernière écrite d''abord';
comment on column orientation.orientation.source_id is 'Organisation qui a saisi les critères ou orienté : elle seule reprend son brouillon';
comment on column orientation.orientation.referent is 'Organisme et structure qui accompagnent : code, structure';
comment on column orientation.orientation.competent is 'Organisme compétent pour décider, au jour de la préconisation (C. trav. L5411-5-1)';
comment on column orientation.orientation.decideur is 'Organisme et structure qui ont décidé';
comment on column orientation.orientation.explication is 'Ce que chaque critère a pesé : aide à la décision, jamais une décision';
create unique index orientation_ouverte on orientation.orientation (usager_id) where etat = 'OUVERT';
create unique index orientation_en_cours on orientation.orientation (usager_id)
  where etat in ('BROUILLON', 'SAISIE_COMPLETE', 'EN_ATTENTE');
create index orientation_usager on orientation.orientation (usager_id, creee_le desc, rang desc);
grant select, insert, update on orientation.orientation to maillage_application;
