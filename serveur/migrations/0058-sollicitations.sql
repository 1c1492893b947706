create schema sollicitations;
comment on schema sollicitations is 'Incidents et questions, du correspondant SI à l''opérateur (annexe 5, annexe 1 article 5.3)';
grant usage on schema sollicitations to maillage_application;

create table sollicitations.sollicitation (
  id uuid primary key default gen_random_uuid(),
  numero integer generated always as identity unique,
  organisation_id uuid not null,
  auteur_id uuid not null,
  plateforme text not null,
  nature text not null check (nature in ('message-erreur', 'deconnexion', 'indisponibilite', 'lenteur',
    'donnee-inexacte', 'question', 'habilitation')),
  element text,
  titre text not null check (length(titre) between 1 and 200),
  etapes text not null check (length(etapes) between 1 and 5000),
  reference text check (length(reference) between 1 and 100),
  survenue_le timestamptz not null,
  etat text not null check (etat in ('OUVERTE', 'RESOLUE_LOCALEMENT', 'TRANSMISE', 'QUALIFIEE', 'RESOLUE', 'CLOSE')),
  creee_le timestamptz not null,
  pre_diagnostic text,
  transmise_le timestamptz,
  gravite text check (gravite in ('bloquante', 'majeure', 'mineure')),
  impact text,
  equipe text,
  reponse text,
  documentation text,
  resolue_le timestamptz,
  verification text check (verification in ('efficace', 'partielle', 'non-verifiable')),
  check (etat not in ('RESOLUE_LOCALEMENT', 'RESOLUE', 'CLOSE') or reponse is not null),
  check (etat not in ('QUALIFIEE', 'RESOLUE', 'CLOSE') or (gravite is not null and impact is not null)),
  check (etat not in ('TRANSMISE', 'QUALIFIEE', 'RESOLUE', 'CLOSE')
    or (transmise_le is not null and (pre_diagnostic is not null or nature = 'habilitation'))),
  check ((etat = 'CLOSE') = (verification is not null))
);
comment on table sollicitations.sollicitation is 'Une difficulté signalée par un utilisateur, et ce qui en a été fait';
comment on column sollicitations.sollicitation.plateforme is 'Plateforme dont le formulaire a servi (annexe 2 bis)';
comment on column sollicitations.sollicitation.reference is 'Référence affichée avec l''erreur (corrélation du journal)';
comment on column sollicitations.sollicitation.pre_diagnostic is 'Pré-diagnostic du correspondant SI, exigé avant de transmettre à l''opérateur';
create index sollicitation_organisation on sollicitations.sollicitation (organisation_id, creee_le desc);
create index sollicitation_transmise on sollicitations.sollicitation (transmise_le)
  where etat in ('TRANSMISE', 'QUALIFIEE');

create table sollicitations.contournement (
  id uuid primary key default gen_random_uuid(),
  sollicitation_id uuid not null references sollicitations.sollicitation (id),
  portee text not null check (portee in ('partielle', 'totale')),
  texte text not null check (length(texte) between 1 and 5000),
  debut timestamptz not null,
  fin timestamptz check (fin >= debut)
);
comment on table sollicitations.contournement is 'Solution provisoire de l''opérateur ; prend fin à la résolution';
create index contournement_sollicitation on sollicitations.contournement (sollicitation_id);

grant select, insert, update on sollicitations.sollicitation, sollicitations.contournement to maillage_application;
