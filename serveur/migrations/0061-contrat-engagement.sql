create schema if not exists contrat_engagement;
comment on schema contrat_engagement is 'Contrats d''engagement des personnes (annexe 4 B, C. trav. L5411-6)';
grant usage on schema contrat_engagement to maillage_application;

create table contrat_engagement.contrat (
  usager_id uuid not null,
  version integer not null check (version > 0),
  etat text not null check (etat in ('EN_ATTENTE_SIGNATURE', 'SIGNE', 'REFUSE')),
  source_id uuid not null,
  organisme text not null check (organisme <> ''),
  orientation_id uuid,
  modele integer not null,
  plan jsonb,
  signature_le timestamptz,
  refus_le timestamptz,
  ecrit_le timestamptz not null,
  ecrit_par text not null,
  primary key (usager_id, version),
  check ((etat = 'SIGNE') = (signature_le is not null)),
  check ((etat = 'REFUSE') = (refus_le is not null))
);
comment on table contrat_engagement.contrat is 'Versions du contrat d''une personne, en ajout seul ; la dernière vaut. Son état affiché dépend aussi de son orientation et de son inscription';
comment on column contrat_engagement.contrat.orientation_id is 'Orientation ouverte quand il a été signé ou refusé : une autre le rend à signer';
comment on column contrat_engagement.contrat.modele is 'Version du modèle national (R5411-15-3)';
comment on column contrat_engagement.contrat.plan is 'Référent unique, objectifs, heures par semaine ou dispense (L5411-6 II)';
grant select, insert on contrat_engagement.contrat to maillage_application;
