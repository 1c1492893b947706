-- CONV-7-08 CONV-7-09 CONV-7-10 CONV-7-12
comment on schema securite is 'Consultations inhabituelles (article 5), évaluations annuelles et comités de sécurité (article 7)';

create table securite.evaluation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  auteur_id uuid not null,
  creee_le timestamptz not null,
  jour date not null,
  methode text not null check (methode in ('grille_cnil', 'grille_operateur', 'evaluation', 'audit')),
  perimetre text not null check (length(perimetre) between 1 and 1000),
  grille integer not null,
  reponses jsonb not null default '{}' check (jsonb_typeof(reponses) = 'object'),
  score integer check (score between 0 and 100),
  conclusion text check (length(conclusion) between 1 and 3000),
  version integer not null default 1,
  close_le timestamptz,
  close_par uuid,
  partagee_le timestamptz,
  partagee_par uuid,
  check ((close_le is null) = (close_par is null)),
  check ((partagee_le is null) = (partagee_par is null)),
  check (close_le is null or score is not null or conclusion is not null)
);
comment on table securite.evaluation is 'Évaluation de sécurité d''un partenaire, à lui seul tant qu''il ne la partage pas';
comment on column securite.evaluation.grille is 'Version de la grille intégrée';
comment on column securite.evaluation.reponses is 'Réponse et commentaire, par question de la grille';
comment on column securite.evaluation.close_le is 'Conclue : elle compte pour l''échéance, et ses réponses ne changent plus';
comment on column securite.evaluation.partagee_le is 'Suivi ouvert à l''opérateur depuis cet instant ; absent : non partagée';
create index evaluation_organisation on securite.evaluation (organisation_id, jour desc);

create table securite.action (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references securite.evaluation (id),
  libelle text not null check (length(libelle) between 1 and 300),
  porteur text not null,
  echeance date not null,
  etat text not null check (etat in ('A_FAIRE', 'EN_COURS', 'FAITE', 'ABANDONNEE')),
  ajoutee_le timestamptz not null,
  ajoutee_par uuid not null,
  change_le timestamptz not null
);
comment on table securite.action is 'Plan d''action d''une évaluation';
comment on column securite.action.porteur is 'Fonction qui en répond chez le partenaire';
create index action_evaluation on securite.action (evaluation_id);

create table securite.piece (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references securite.evaluation (id),
  nom text not null check (length(nom) between 1 and 120 and nom !~ '[[:cntrl:]/\\"]'),
  type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv')),
  contenu bytea not null check (octet_length(contenu) between 1 and 2097152),
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  jointe_par uuid not null,
  jointe_le timestamptz not null,
  unique (evaluation_id, empreinte)
);
comment on table securite.piece is 'Documents d''une évaluation, en ajout seul';

create table securite.suivi (
  rang bigint generated always as identity primary key,
  evaluation_id uuid not null references securite.evaluation (id),
  organisation_id uuid not null,
  genre text not null check (genre in ('note', 'reunion')),
  jour date not null,
  texte text not null check (length(texte) between 1 and 3000),
  par uuid not null,
  le timestamptz not null
);
comment on table securite.suivi is 'Notes et réunions de suivi, de l''une ou l''autre partie, en ajout seul';
create index suivi_evaluation on securite.suivi (evaluation_id, rang);

create table securite.rappel (
  organisation_id uuid not null,
  echeance date not null,
  genre text not null check (genre in ('avant', 'retard')),
  le timestamptz not null,
  primary key (organisation_id, echeance, genre)
);
comment on table securite.rappel is 'Ce qui fut rappelé d''une évaluation due, une fois par échéance';

create table securite.comite (
  id uuid primary key default gen_random_uuid(),
  partenaire_id uuid not null,
  convention_id uuid not null,
  organisation_id uuid not null,
  jour date not null,
  ordre_du_jour text not null check (length(ordre_du_jour) between 1 and 3000),
  invites text[] not null check (cardinality(invites) > 0),
  convoque_le timestamptz not null,
  convoque_par uuid not null,
  compte_rendu text check (length(compte_rendu) between 1 and 10000),
  compte_rendu_le timestamptz,
  compte_rendu_par uuid,
  motif_annulation text check (length(motif_annulation) between 5 and 1000),
  annule_le timestamptz,
  annule_par uuid,
  check ((compte_rendu is null) = (compte_rendu_le is null) and (compte_rendu is null) = (compte_rendu_par is null)),
  check ((motif_annulation is null) = (annule_le is null) and (annule_le is null) = (annule_par is null)),
  check (annule_le is null or compte_rendu_le is null)
);
comment on table securite.comite is 'Comités de suivi de la sécurité, à la demande de l''une ou l''autre partie';
comment on column securite.comite.organisation_id is 'Partie qui le réunit';
comment on column securite.comite.invites is 'Fonctions de l''annexe 2 ou 2 bis';
create index comite_partenaire on securite.comite (partenaire_id, jour desc);

grant select, insert, update on securite.evaluation, securite.action, securite.comite to maillage_application;
grant select, insert on securite.piece, securite.suivi, securite.rappel to maillage_application;
