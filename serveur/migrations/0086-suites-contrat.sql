alter table contrat_engagement.contrat add column parcours text;
comment on column contrat_engagement.contrat.parcours is 'Parcours ouvert quand il a été signé ou refusé : un autre le rend à signer';
alter table contrat_engagement.contrat add column signature_lieu text;
comment on column contrat_engagement.contrat.signature_lieu is 'Lieu de la signature (annexe 4 B)';

-- Plans written before these fields.
update contrat_engagement.contrat set plan = plan || '{"intensite": null}'::jsonb
where plan is not null and plan -> 'intensite' is null;
update contrat_engagement.contrat
set plan = jsonb_set(plan, '{dispense}', (plan -> 'dispense')
  || jsonb_build_object('demandeLe', plan -> 'dispense' -> 'debut', 'limiteAgeLe', null))
where jsonb_typeof(plan -> 'dispense') = 'object';

create table contrat_engagement.changement (
  id bigint generated always as identity primary key,
  usager_id uuid not null,
  le timestamptz not null,
  cause text not null
);
comment on table contrat_engagement.changement is 'Élément essentiel changé depuis la signature : le contrat est à signer de nouveau (D5411-14-2)';
create index changement_usager on contrat_engagement.changement (usager_id, le desc);
grant select, insert on contrat_engagement.changement to maillage_application;
