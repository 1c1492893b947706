-- ANX4-D-01: what the list of activities may read of each module, as views: no name, no contact, no free text.
create view usagers.activites as
select id, referent_id, rsa, rsa_departement, departement,
  (rsa_recu_le at time zone 'Europe/Paris')::date as rsa_recu_le
from usagers.usager;
comment on view usagers.activites is 'Ce que les activités lisent des personnes : rattachement et droit, sans identité ni numéro';

create view orientation.activites as
select id, usager_id, source_id, etat, competent, decideur ->> 'code' as decideur, etablie_le,
  (coalesce(saisie_le, creee_le) at time zone 'Europe/Paris')::date as saisie_le, notification is not null as notifiee
from orientation.orientation where etat in ('EN_ATTENTE', 'OUVERT');
comment on view orientation.activites is 'Ce que les activités lisent des orientations : ce qui attend une décision ou une notification';

create view rendez_vous.activites as
select id, usager_id, source_id, debut, debut + make_interval(mins => duree) as fin, motif, statut, confirme_le
from rendez_vous.rendez_vous where statut <> 'ANNULE';
comment on view rendez_vous.activites is 'Ce que les activités lisent des rendez-vous : leur instant et ce qu''ils sont devenus, ni lieu ni texte';

grant select on usagers.activites, orientation.activites, rendez_vous.activites to maillage_application;
