create schema donnees_personnelles;
comment on schema donnees_personnelles is 'Demandes par lesquelles une personne exerce ses droits sur ses données (article 5)';
grant usage on schema donnees_personnelles to maillage_application;

create table donnees_personnelles.demande (
  id uuid primary key default gen_random_uuid(),
  numero integer generated always as identity unique,
  droit text not null check (droit in
    ('acces', 'rectification', 'effacement', 'limitation', 'opposition', 'portabilite', 'decision-automatisee')),
  organisation_id uuid not null,
  usager_id uuid not null,
  auteur_id uuid not null,
  canal text not null check (canal in ('courrier', 'courriel', 'guichet')),
  recue_le date not null,
  enregistree_le timestamptz not null,
  objet text not null check (length(objet) between 1 and 3000),
  identite text not null check (identite in ('a-verifier', 'piece', 'connue')),
  identite_le timestamptz,
  identite_par uuid,
  etat text not null check (etat in ('A_IDENTIFIER', 'A_INSTRUIRE', 'DECIDEE', 'REPONDUE')),
  version integer not null default 1,
  echeance_initiale date not null check (echeance_initiale > recue_le),
  echeance date not null check (echeance >= echeance_initiale),
  prolongation text check (prolongation in ('complexite', 'nombre')),
  prolongation_precision text check (length(prolongation_precision) between 1 and 3000),
  decision text check (decision in ('ACCEPTEE', 'ACCEPTEE_EN_PARTIE', 'REFUSEE', 'NON_APPLICABLE')),
  fondement text,
  motifs text check (length(motifs) between 1 and 3000),
  decidee_le timestamptz,
  decidee_par uuid,
  rappelee_le timestamptz,
  depassee_le timestamptz,
  check ((identite = 'a-verifier') = (identite_par is null)),
  check ((identite_par is null) = (identite_le is null)),
  check ((prolongation is null) = (prolongation_precision is null)),
  check (prolongation is not null or echeance = echeance_initiale),
  check (num_nulls(decision, fondement, motifs, decidee_le, decidee_par) in (0, 5)),
  check ((etat in ('DECIDEE', 'REPONDUE')) = (decision is not null))
);
comment on table donnees_personnelles.demande is 'Une demande, de sa réception à la réponse ; la personne n''y est que par son dossier';
comment on column donnees_personnelles.demande.identite is 'Comment l''identité du demandeur a été vérifiée';
comment on column donnees_personnelles.demande.echeance_initiale is 'Dernier jour pour répondre, ou pour dire à la personne que le délai est prolongé';
comment on column donnees_personnelles.demande.echeance is 'Dernier jour pour répondre, prolongation comprise';
comment on column donnees_personnelles.demande.prolongation is 'Motif du délai prolongé, sans effet tant que la personne n''en est pas informée';
comment on column donnees_personnelles.demande.fondement is 'Ce que la loi dit de cette décision';
comment on column donnees_personnelles.demande.rappelee_le is 'Rappel fait avant la dernière échéance';
comment on column donnees_personnelles.demande.depassee_le is 'Constat, une fois, du délai passé sans réponse';
create index demande_organisation on donnees_personnelles.demande (organisation_id, recue_le desc);
create index demande_usager on donnees_personnelles.demande (usager_id);
create index demande_ouverte on donnees_personnelles.demande (echeance) where etat <> 'REPONDUE';

create table donnees_personnelles.envoi (
  rang bigint generated always as identity primary key,
  demande_id uuid not null references donnees_personnelles.demande (id),
  genre text not null check (genre in ('prolongation', 'reponse')),
  texte text not null check (length(texte) between 1 and 10000),
  moyen text not null check (moyen in ('recommande', 'courrier', 'courriel', 'main-propre')),
  reference text not null check (length(reference) between 1 and 120),
  envoye_le date not null,
  en_retard boolean not null,
  note_le timestamptz not null,
  par uuid not null,
  unique (demande_id, genre)
);
comment on table donnees_personnelles.envoi is 'Ce qui a été dit à la personne et la preuve qu''elle en a été informée, en ajout seul';
comment on column donnees_personnelles.envoi.reference is 'Référence de la preuve : numéro du recommandé, récépissé, identifiant du message';

create table donnees_personnelles.entraide (
  id uuid primary key default gen_random_uuid(),
  demande_id uuid not null references donnees_personnelles.demande (id),
  convention_id uuid not null,
  organisation_id uuid not null,
  question text not null check (length(question) between 1 and 3000),
  demandee_le timestamptz not null,
  demandee_par uuid not null,
  echeance date not null,
  contact text not null,
  avis_id uuid not null,
  reponse text check (length(reponse) between 1 and 3000),
  repondue_le timestamptz,
  repondue_par uuid,
  en_retard boolean,
  rappelee_le timestamptz,
  depassee_le timestamptz,
  check (num_nulls(reponse, repondue_le, repondue_par, en_retard) in (0, 4))
);
comment on table donnees_personnelles.entraide is 'Aide demandée à l''autre partie pour répondre, avec son propre délai';
comment on column donnees_personnelles.entraide.avis_id is 'Texte envoyé et preuves de remise, dans la boîte d''envoi';
create index entraide_demande on donnees_personnelles.entraide (demande_id);
create index entraide_organisation on donnees_personnelles.entraide (organisation_id, demandee_le desc);

grant select, insert, update on donnees_personnelles.demande, donnees_personnelles.entraide to maillage_application;
grant select, insert on donnees_personnelles.envoi to maillage_application;
