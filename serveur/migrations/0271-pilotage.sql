-- CONV-5-09: what steering may read of each module, as views: no name, no number, no contact, no free text. The
-- identifier of a person joins them, and never leaves the server.
create view usagers.pilotage as
select id, referent_id, rsa, case when rsa then rsa_departement end as rsa_departement, departement,
  date_naissance as naissance,
  inscription ->> 'm_statut' as statut,
  nullif(inscription ->> 'm_date_effet_statut', '')::date as statut_le,
  nullif(rqth ->> 'dateDebutRqth', '')::date as rqth_debut,
  coalesce(nullif(rqth ->> 'dateFinRqth', '')::date, 'infinity') as rqth_fin,
  (rsa_recu_le at time zone 'Europe/Paris')::date as rsa_recu_le
from usagers.usager;
comment on view usagers.pilotage is 'Ce que le pilotage lit des personnes : publics et rattachement, sans identité ni numéro (article 5)';

create view orientation.pilotage as
select usager_id, rang, parcours, criteres, entree_le,
  decideur ->> 'code' as orienteur, decision ->> 'etat' as suite, sans_reponses is not null as sans_reponses
from orientation.orientation where etat in ('OUVERT', 'CLOTURE');
comment on view orientation.pilotage is 'Ce que le pilotage lit des orientations prises : ni agent, ni commentaire';

create view contrat_engagement.pilotage as
select usager_id, (signature_le at time zone 'Europe/Paris')::date as signe_le
from contrat_engagement.contrat where etat = 'SIGNE';
comment on view contrat_engagement.pilotage is 'Ce que le pilotage lit des contrats : qu''ils furent signés, et quand';

create view diagnostic.pilotage as
select usager_id, version, (exploree_le at time zone 'Europe/Paris')::date as explore_le,
  (select count(*) from jsonb_each(etat -> 'contraintes') as c where c.value ->> 'valeur' = 'OUI') as freins
from diagnostic.exploration;
comment on view diagnostic.pilotage is 'Ce que le pilotage lit des diagnostics : leur jour et le nombre de freins, jamais lesquels';

create view accompagnement.pilotage_periode as
select usager_id, structure_id, md5(structure_id::text || lower(referent)) as portefeuille, dispositif, debut, fin,
  motif_fin
from accompagnement.periode where annulee_le is null;
comment on view accompagnement.pilotage_periode is 'Ce que le pilotage lit des périodes ; un portefeuille s''y compte sans que le référent soit nommé';

create view accompagnement.pilotage_demarche as
select usager_id, semaine, coalesce(minutes_faites, 0) as minutes_faites
from accompagnement.demarche where etat <> 'ANNULEE';
comment on view accompagnement.pilotage_demarche is 'Ce que le pilotage lit des démarches : leur semaine et les minutes faites';

create view accompagnement.pilotage_prescription as
select usager_id, (prescrite_le at time zone 'Europe/Paris')::date as prescrite_le from accompagnement.prescription;
comment on view accompagnement.pilotage_prescription is 'Ce que le pilotage lit des prescriptions : leur jour';

create view rendez_vous.pilotage as
select usager_id, (debut at time zone 'Europe/Paris')::date as le from rendez_vous.rendez_vous where statut = 'EFFECTUE';
comment on view rendez_vous.pilotage is 'Ce que le pilotage lit des rendez-vous : le jour de ceux qui ont eu lieu';

create view entretiens.pilotage as
select distinct usager_id, jour as le from entretiens.conclusion;
comment on view entretiens.pilotage is 'Ce que le pilotage lit des entretiens : leur jour';

grant select on usagers.pilotage, orientation.pilotage, contrat_engagement.pilotage, diagnostic.pilotage,
  accompagnement.pilotage_periode, accompagnement.pilotage_demarche, accompagnement.pilotage_prescription,
  rendez_vous.pilotage, entretiens.pilotage to maillage_application;
