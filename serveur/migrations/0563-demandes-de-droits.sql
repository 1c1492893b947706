-- CONV-5-15 CONV-5-18: the requests by which a person exercises their rights go with the record, and keep it until they are answered.
create or replace function conservation.pieces()
returns table (rang integer, nom text, condition text, vie text) language sql immutable as $$ values
  (1, 'orientation.revue', 'orientation_id in (select id from orientation.orientation where usager_id = $1)',
    'greatest(le, conservation.jour(ecrite_le))'),
  (2, 'accompagnement.suite_prescription',
    'prescription_id in (select id from accompagnement.prescription where usager_id = $1)', 'conservation.jour(le)'),
  (3, 'accompagnement.prescription', 'usager_id = $1', 'conservation.jour(modifiee_le)'),
  (4, 'accompagnement.periode', 'usager_id = $1', 'greatest(conservation.jour(modifiee_le), fin)'),
  (5, 'accompagnement.demarche', 'usager_id = $1', 'greatest(conservation.jour(modifiee_le), semaine)'),
  (6, 'contrat_engagement.changement', 'usager_id = $1', 'conservation.jour(le)'),
  (7, 'contrat_engagement.contrat', 'usager_id = $1',
    'conservation.jour(greatest(ecrit_le, signature_le, refus_le))'),
  (8, 'entretiens.conclusion', 'usager_id = $1', 'greatest(jour, conservation.jour(ecrit_le))'),
  (9, 'projets.element', 'usager_id = $1', 'conservation.jour(ecrit_le)'),
  (10, 'diagnostic.conjoint', 'usager_id = $1', 'greatest(le, conservation.jour(ecrit_le))'),
  (11, 'diagnostic.exploration', 'usager_id = $1', 'conservation.jour(greatest(exploree_le, ecrite_le))'),
  (12, 'rendez_vous.rendez_vous', 'usager_id = $1', 'conservation.jour(greatest(debut, annule_le))'),
  (13, 'orientation.orientation', 'usager_id = $1',
    'greatest(conservation.jour(modifiee_le), entree_le, sortie_le)'),
  (14, 'usagers.changement', 'usager_id = $1', 'greatest(survenu_le, fin, conservation.jour(ecrit_le))'),
  (15, 'journal.evenement', 'sujet_type = ''usager'' and sujet_id = $1::text', 'conservation.jour(le)'),
  (16, 'conservation.gel', 'usager_id = $1', null),
  (17, 'usagers.usager', 'id = $1', 'greatest(conservation.jour(source_le), conservation.jour(rsa_recu_le),
    conservation.jour_ecrit(inscription ->> ''m_date_effet_statut''),
    (select max(conservation.jour_ecrit(dit.value ->> ''le'')) from jsonb_each(provenance) dit
     where jsonb_typeof(dit.value) = ''object''))'),
  (18, 'donnees_personnelles.envoi',
    'demande_id in (select id from donnees_personnelles.demande where usager_id = $1)', 'conservation.jour(note_le)'),
  (19, 'donnees_personnelles.entraide',
    'demande_id in (select id from donnees_personnelles.demande where usager_id = $1)',
    'conservation.jour(greatest(demandee_le, repondue_le))'),
  (20, 'donnees_personnelles.demande', 'usager_id = $1',
    'greatest(recue_le, conservation.jour(greatest(enregistree_le, decidee_le)))')
$$;

create or replace function conservation.retenue(p_usager uuid) returns text language sql stable as $$
  select case
    when u.rsa or u.inscription ->> 'm_statut' = 'Inscrit' then 'DROIT'
    when exists (select from conservation.gel where usager_id = p_usager and leve_le is null) then 'GEL'
    when exists (select from donnees_personnelles.demande where usager_id = p_usager and etat <> 'REPONDUE') then 'DEMANDE'
    when exists (select from orientation.orientation where usager_id = p_usager and etat not in ('CLOTURE', 'ABANDON'))
      or exists (select from accompagnement.periode where usager_id = p_usager and fin is null and annulee_le is null)
      or exists (select from accompagnement.prescription where usager_id = p_usager
        and etat in ('PRESCRITE', 'ACCEPTEE', 'COMMENCEE')) then 'PARCOURS'
    -- The end of a registration ends the contract, as does that of its path.
    when u.inscription ->> 'm_statut' in ('Cessé', 'Radié') then null
    when (select etat <> 'REFUSE' and orientation_id is null from contrat_engagement.contrat
      where usager_id = p_usager order by version desc limit 1) then 'CONTRAT'
  end
  from usagers.usager u where u.id = p_usager
$$;
