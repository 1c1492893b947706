-- B3-08: an orientation decided without the answers, missing because of the person.
alter table orientation.orientation add column sans_reponses jsonb;
comment on column orientation.orientation.sans_reponses is 'Réponses manquantes du fait de la personne : le, constat (CASF R262-65-3) ; absent : décidée autrement';

-- B3-12: that a diagnostic was established together with the person.
create table diagnostic.conjoint (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  version integer not null check (version > 0),
  le date not null,
  source_id uuid not null,
  agent jsonb not null check (agent ? 'structure' and agent ? 'type'),
  ecrit_le timestamptz not null,
  ecrit_par text not null
);
comment on table diagnostic.conjoint is 'Attestations qu''une version du diagnostic est établie conjointement avec la personne (C. trav. L5411-5-2), en ajout seul';
create index conjoint_usager on diagnostic.conjoint (usager_id, version desc, ecrit_le desc);
grant select, insert on diagnostic.conjoint to maillage_application;
