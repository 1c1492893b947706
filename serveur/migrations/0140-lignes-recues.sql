alter table accompagnement.periode add column version_recue integer;
comment on column accompagnement.periode.version_recue is
  'Dernière version écrite par un import ; toute autre vient de la plateforme, un import ne la remplace pas';
-- Un identifiant dérivé d'une ligne reçue est un UUID de version 8.
update accompagnement.periode set version_recue = version
where substr(id::text, 15, 1) = '8' and version = 1;

alter table accompagnement.prescription add column version_recue integer;
comment on column accompagnement.prescription.version_recue is
  'Dernière version écrite par un import ; toute autre vient de la plateforme, un import ne la remplace pas';
update accompagnement.prescription set version_recue = version
where substr(id::text, 15, 1) = '8' and version = 1;

alter table entretiens.conclusion add column recue boolean not null default false;
comment on column entretiens.conclusion.recue is 'Version écrite par un import';
update entretiens.conclusion set recue = true where substr(id::text, 15, 1) = '8' and version = 1;
