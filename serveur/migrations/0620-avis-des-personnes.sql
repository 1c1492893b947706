-- B4-13: what a person says of their intensive accompaniment, or that they would rather not say.
alter table accompagnement.periode add column avis text, add column avis_le date,
  add check ((avis is null) = (avis_le is null));
comment on column accompagnement.periode.avis is 'Ce que la personne dit de son accompagnement intensif, ou DECLINE : compté au pilotage, jamais montré nommément';
comment on column accompagnement.periode.avis_le is 'Jour où l''avis a été demandé à la personne';

create or replace view accompagnement.pilotage_periode as
select usager_id, structure_id, md5(structure_id::text || lower(referent)) as portefeuille, dispositif, debut, fin,
  motif_fin, avis
from accompagnement.periode where annulee_le is null;
