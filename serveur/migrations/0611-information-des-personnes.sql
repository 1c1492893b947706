-- CONV-5-14: each person is told of the processings and of their rights, at the latest a month after their data were obtained.
create table donnees_personnelles.notice (
  traitement text not null check (traitement <> ''),
  version integer not null check (version > 0),
  texte text not null check (length(texte) between 1 and 20000),
  composee_le timestamptz not null,
  primary key (traitement, version)
);
comment on table donnees_personnelles.notice is 'Notices d''information par traitement du registre, par version, telles qu''elles furent remises ; en ajout seul';

create table donnees_personnelles.information (
  rang bigint generated always as identity primary key,
  id uuid not null unique default gen_random_uuid(),
  usager_id uuid not null,
  organisation_id uuid not null,
  par uuid,
  moyen text not null check (moyen in ('main-propre', 'courrier', 'courriel', 'lecture')),
  le date not null,
  notee_le timestamptz not null,
  versions jsonb not null check (jsonb_typeof(versions) = 'object')
);
comment on table donnees_personnelles.information is 'Qui a informé la personne, quand et par quel moyen ; en ajout seul';
comment on column donnees_personnelles.information.par is 'Agent qui l''a fait ; absent : dite par un fichier, d''un envoi en nombre';
comment on column donnees_personnelles.information.versions is 'Version de la notice de chaque traitement';
create index information_usager on donnees_personnelles.information (usager_id, rang desc);
grant select, insert on donnees_personnelles.notice, donnees_personnelles.information to maillage_application;

-- Who was there before counts from this day: nothing says when their data were obtained.
alter table usagers.usager add column obtenu_le timestamptz default now();
comment on column usagers.usager.obtenu_le is 'Quand la personne est entrée dans le registre : départ du délai de son information';

-- What the delay is counted from, and whose people they are: nobody's identity.
create view donnees_personnelles.personne as
  select id, obtenu_le, referent_id, rsa, rsa_departement, departement from usagers.usager;
comment on view donnees_personnelles.personne is 'Ce dont dépend l''information des personnes, sans leur identité';
grant select on donnees_personnelles.personne to maillage_application;

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
    'greatest(recue_le, conservation.jour(greatest(enregistree_le, decidee_le)))'),
  (21, 'donnees_personnelles.information', 'usager_id = $1', null)
$$;
