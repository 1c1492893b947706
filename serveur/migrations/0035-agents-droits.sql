-- Tiers: whoever works for the partner without being its agent (CONV-4-04, CONV-5-06, CONV-5-07).
create table habilitations.tiers (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  nature text not null check (nature in ('delegataire', 'prestataire')),
  nom text not null check (nom <> ''),
  siret char(14) not null check (siret ~ '^\d{14}$'),
  qualification_rgpd text not null check (qualification_rgpd in ('sous-traitant', 'responsable-conjoint')),
  clause_confidentialite_le date,
  obligations text[] not null default '{}',
  document text,
  document_contenu bytea check (octet_length(document_contenu) <= 5242880),
  enregistre_par uuid,
  enregistre_le timestamptz not null default now(),
  clos_le date,
  unique (organisation_id, siret),
  check ((document is null) = (document_contenu is null))
);
comment on table habilitations.tiers is 'Délégataires et prestataires d''un partenaire, avec leurs obligations équivalentes (articles 4 et 5)';
comment on column habilitations.tiers.organisation_id is 'Le partenaire pour lequel le tiers agit';
comment on column habilitations.tiers.qualification_rgpd is 'Sous-traitant ou responsable conjoint : obligatoire (CONV-5-06)';
comment on column habilitations.tiers.clause_confidentialite_le is 'Jour de signature de la clause de confidentialité (CONV-4-04)';
comment on column habilitations.tiers.obligations is 'Clauses équivalentes vérifiées dans le contrat (CONV-5-07)';

create table habilitations.mission (
  code text primary key,
  libelle text not null check (libelle <> ''),
  rang integer not null default 0
);
comment on table habilitations.mission is 'Missions des agents : chacune n''ouvre que les modules dont elle a besoin (annexe 1, 5.1)';

create table habilitations.mission_module (
  mission text not null references habilitations.mission (code),
  module text not null,
  profil text not null default 'consultation' check (profil in ('consultation', 'gestion')),
  primary key (mission, module)
);
comment on table habilitations.mission_module is 'Les modules utiles à une mission, et le profil le plus étendu qu''elle justifie';
comment on column habilitations.mission_module.profil is 'consultation : lire ; gestion : lire et écrire';

insert into habilitations.mission (code, libelle, rang) values
  ('accueil', 'Accueil et information', 1),
  ('referent', 'Référent de parcours', 2),
  ('orientation', 'Orientation', 3),
  ('gestion-rsa', 'Gestion du RSA', 4),
  ('slai', 'Service local allocation et insertion', 5),
  ('sanctions', 'Suspension-remobilisation et sanctions', 6),
  ('entreprises', 'Relation avec les entreprises', 7),
  ('formation', 'Formation', 8),
  ('pilotage', 'Pilotage et statistiques', 9),
  ('administration', 'Administration des comptes, du SI ou de la convention', 10);

insert into habilitations.mission_module (mission, module, profil)
select m.code, u.module, u.profil
from habilitations.mission m
cross join lateral (values
  ('recherche-usager', 'consultation', array['accueil', 'referent', 'orientation', 'gestion-rsa', 'slai', 'sanctions']),
  ('vue-360', 'consultation', array['accueil', 'referent', 'orientation', 'gestion-rsa', 'slai', 'sanctions']),
  ('prochain-rendez-vous', 'consultation', array['accueil', 'referent', 'orientation', 'gestion-rsa']),
  ('synthese-rendez-vous', 'consultation', array['accueil', 'referent', 'orientation']),
  ('saisie-rendez-vous', 'gestion', array['referent', 'orientation']),
  ('orientation', 'gestion', array['orientation', 'slai']),
  ('mobilisation-accompagnement', 'gestion', array['referent', 'orientation']),
  ('profil-competences', 'gestion', array['referent']),
  ('diagnostic', 'gestion', array['referent', 'orientation']),
  ('conclusions-entretiens', 'gestion', array['referent']),
  ('objectif-intensite', 'gestion', array['referent']),
  ('organisation-demarches', 'gestion', array['referent']),
  ('prescription-services', 'gestion', array['referent']),
  ('sia', 'consultation', array['referent', 'pilotage']),
  ('sanction', 'gestion', array['sanctions', 'slai']),
  ('activites-orientation', 'consultation', array['orientation', 'pilotage', 'slai']),
  ('activites-rendez-vous', 'consultation', array['referent', 'orientation', 'pilotage']),
  ('activites-sanction', 'consultation', array['sanctions', 'pilotage', 'slai']),
  ('campagne-coordonnee', 'gestion', array['entreprises']),
  ('crm-salesforce', 'gestion', array['entreprises']),
  ('crm-microsoft', 'gestion', array['entreprises']),
  ('ciblage-entreprise', 'consultation', array['entreprises']),
  ('gestion-offres', 'gestion', array['entreprises']),
  ('recherche-offres-sdp', 'consultation', array['referent', 'entreprises']),
  ('recherche-offres-oscar', 'consultation', array['referent', 'entreprises']),
  ('evenements-emploi', 'gestion', array['referent', 'entreprises']),
  ('evenements-pro-a-pro', 'gestion', array['entreprises']),
  ('oscar', 'gestion', array['entreprises']),
  ('ouiform', 'gestion', array['referent', 'formation']),
  ('academie', 'consultation', array['accueil', 'referent', 'orientation', 'gestion-rsa', 'slai', 'sanctions', 'entreprises', 'formation', 'pilotage'])
) as u (module, profil, missions)
where m.code = any(u.missions);

alter table habilitations.agent
  add column tiers_id uuid references habilitations.tiers (id),
  add column mission text references habilitations.mission (code),
  add column statut text check (statut in ('fonctionnaire', 'contractuel', 'prestataire', 'interimaire')),
  add column depart_le date,
  add column depart_motif text,
  add column changement_le date,
  add column changement_mission text references habilitations.mission (code),
  add column ferme_motif text,
  add column derniere_activite date,
  add column externe_id text,
  add column annuaire_efface boolean not null default false,
  add column version integer not null default 1,
  add column cree_le timestamptz not null default now(),
  add column cree_par uuid,
  add column modifie_le timestamptz not null default now(),
  add check (depart_le is null or depart_motif <> ''),
  add check (changement_le is not null or changement_mission is null),
  add check (ferme_le is not null or ferme_motif is null);
comment on column habilitations.agent.organisation_id is 'L''organisation dont il exerce les missions';
comment on column habilitations.agent.tiers_id is 'Son employeur, quand ce n''est pas l''organisation elle-même';
comment on column habilitations.agent.mission is 'Mission, dont dépendent les modules utiles (annexe 1, 5.1)';
comment on column habilitations.agent.statut is 'Statut d''emploi ; le RGC est fonctionnaire ou contractuel (annexe 1, 1 et 2)';
comment on column habilitations.agent.depart_le is 'Premier jour sans accès : droits retirés, compte fermé';
comment on column habilitations.agent.changement_le is 'Premier jour des nouvelles fonctions';
comment on column habilitations.agent.derniere_activite is 'Jour de la dernière connexion réussie ou du dernier appel autorisé (AMB-06)';
comment on column habilitations.agent.externe_id is 'Identifiant dans l''annuaire du partenaire (SCIM externalId)';
comment on column habilitations.agent.annuaire_efface is 'Effacé de l''annuaire du partenaire : invisible pour lui, gardé ici';
comment on column habilitations.agent.version is 'Augmente à chaque changement (ETag)';
create index agent_organisation_nom on habilitations.agent (organisation_id, lower(nom), lower(prenom), id);
create index agent_depart on habilitations.agent (depart_le) where ferme_le is null and depart_le is not null;
create index agent_changement on habilitations.agent (changement_le) where changement_le is not null;
create index agent_externe on habilitations.agent (organisation_id, externe_id) where externe_id is not null;

create table habilitations.demande (
  id uuid primary key default gen_random_uuid(),
  agent_id uuid not null references habilitations.agent (id),
  organisation_id uuid not null,
  module text not null,
  profil text not null default 'consultation' check (profil in ('consultation', 'gestion')),
  finalite text not null check (finalite <> ''),
  motif text not null check (motif <> ''),
  responsable text not null default '',
  etat text not null default 'deposee'
    check (etat in ('deposee', 'validee', 'accordee', 'refusee', 'annulee')),
  deposee_le timestamptz not null,
  deposee_par uuid not null,
  verifications text[] not null default '{}',
  validee_par uuid,
  decidee_le timestamptz,
  decidee_par uuid,
  decision_motif text,
  droit_id uuid,
  check ((etat in ('accordee', 'refusee', 'annulee')) = (decidee_le is not null)),
  check (etat <> 'accordee' or droit_id is not null),
  check (etat <> 'refusee' or decision_motif <> '')
);
comment on table habilitations.demande is 'File unique des demandes de droits (ANX1-2-05 à 07)';
comment on column habilitations.demande.finalite is 'Finalité de l''article 2 que l''accès sert';
comment on column habilitations.demande.responsable is 'Supérieur hiérarchique qui confirme le besoin';
comment on column habilitations.demande.etat is 'validee : vérifiée par le RGC, en attente de l''accord d''une autre personne (ANX1-5.1-05)';
create index demande_organisation on habilitations.demande (organisation_id, etat, deposee_le);
create index demande_agent on habilitations.demande (agent_id, deposee_le);
create unique index demande_ouverte on habilitations.demande (agent_id, module)
  where etat in ('deposee', 'validee');

alter table habilitations.droit drop constraint droit_pkey;
alter table habilitations.droit
  add column id uuid primary key default gen_random_uuid(),
  add column profil text not null default 'consultation' check (profil in ('consultation', 'gestion')),
  add column finalite text,
  add column ecart_motif text,
  add column auteur_id uuid,
  add column approuve_par uuid,
  add column demande_id uuid references habilitations.demande (id),
  add column accorde_le timestamptz not null default now(),
  add column renouvele_le timestamptz,
  add column renouvele_par uuid,
  add column averti_le date,
  add column suspension_cause text
    check (suspension_cause in ('inactivite', 'decision', 'depart', 'changement', 'incident', 'audit')),
  add column suspension_motif text,
  add column suspendu_par uuid,
  add column retrait_cause text
    check (retrait_cause in ('depart', 'changement', 'manquement', 'decision', 'audit', 'incident', 'terme')),
  add column retrait_motif text,
  add column retire_par uuid,
  add column dernier_usage date,
  add check (suspendu_le is null or suspension_cause is not null),
  add check (retire_le is null or retrait_cause is not null),
  add check (retrait_cause <> 'manquement' or retrait_motif <> ''),
  add check (approuve_par is null or approuve_par <> agent_id),
  add check (auteur_id is null or auteur_id <> agent_id or approuve_par is not null);
comment on column habilitations.droit.profil is 'consultation : lire ; gestion : lire et écrire';
comment on column habilitations.droit.finalite is 'Finalité de l''article 2 que l''accès sert (ANX1-5.1-01)';
comment on column habilitations.droit.ecart_motif is 'Pourquoi ce module, que la mission n''appelle pas';
comment on column habilitations.droit.auteur_id is 'Qui l''a accordé ; absent pour un import initial';
comment on column habilitations.droit.approuve_par is 'L''autre personne dont l''accord est exigé pour un RGC (ANX1-5.1-05)';
comment on column habilitations.droit.averti_le is 'Jour de l''avertissement d''inactivité';
comment on column habilitations.droit.dernier_usage is 'Jour du dernier usage, noté au plus une fois par jour';
create unique index droit_vivant on habilitations.droit (agent_id, module, debut) where retire_le is null;
create index droit_agent on habilitations.droit (agent_id);
create index droit_fin on habilitations.droit (fin) where retire_le is null;

create table habilitations.tache (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  agent_id uuid not null references habilitations.agent (id),
  genre text not null check (genre in ('inactivite', 'depart', 'changement')),
  effet_le date not null,
  contenu jsonb not null default '{}',
  source text not null check (source in ('manuel', 'fichier', 'annuaire', 'automatique')),
  etat text not null default 'a-traiter' check (etat in ('a-traiter', 'appliquee', 'ecartee')),
  creee_le timestamptz not null,
  traitee_le timestamptz,
  traitee_par uuid,
  motif text,
  check ((etat = 'a-traiter') = (traitee_le is null)),
  check (etat <> 'ecartee' or motif <> '')
);
comment on table habilitations.tache is 'Évènements de ressources humaines et tâches du RGC qui en naissent (ANX1-2-10, AMB-18)';
comment on column habilitations.tache.effet_le is 'Jour où l''évènement prend effet, traité ou non';
create unique index tache_ouverte on habilitations.tache (agent_id, genre) where etat = 'a-traiter';
create index tache_organisation on habilitations.tache (organisation_id, etat, effet_le);

create table habilitations.decision_inactivite (
  organisation_id uuid not null,
  decidee_le timestamptz not null,
  mode text not null check (mode in ('automatique', 'tache')),
  decidee_par uuid not null,
  primary key (organisation_id, decidee_le)
);
comment on table habilitations.decision_inactivite is 'Décision permanente du RGC : suspendre d''office les comptes inactifs, ou lui en faire une tâche (AMB-18)';

create table habilitations.intervention (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  incident text not null check (incident <> ''),
  motif text not null check (motif <> ''),
  ouverte_par uuid not null,
  ouverte_le timestamptz not null,
  expire_le timestamptz not null,
  close_le timestamptz,
  check (expire_le > ouverte_le)
);
comment on table habilitations.intervention is 'Interventions exceptionnelles de l''opérateur sur les comptes d''un partenaire (ANX1-2-12)';
create index intervention_organisation on habilitations.intervention (organisation_id, expire_le);

create table habilitations.jeton_annuaire (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  libelle text not null check (libelle <> ''),
  empreinte bytea not null unique,
  cree_par uuid not null,
  cree_le timestamptz not null,
  dernier_usage date,
  revoque_le timestamptz,
  revoque_par uuid
);
comment on table habilitations.jeton_annuaire is 'Jetons remis à l''annuaire d''un partenaire pour /scim/v2';
comment on column habilitations.jeton_annuaire.empreinte is 'SHA-256 du jeton, montré une seule fois';
create index jeton_annuaire_organisation on habilitations.jeton_annuaire (organisation_id);

-- Only what changes an access is announced: noting a use is not.
drop trigger annonce on habilitations.agent;
create trigger annonce after insert or update of organisation_id, qualite, roles, tiers_id, ferme_le, depart_le
  on habilitations.agent for each statement execute function public.annoncer_changement();
drop trigger annonce on habilitations.droit;
create trigger annonce after insert or update of module, profil, debut, fin, suspendu_le, retire_le
  on habilitations.droit for each statement execute function public.annoncer_changement();

grant select, insert, update on habilitations.tiers, habilitations.demande, habilitations.tache,
  habilitations.intervention, habilitations.jeton_annuaire to maillage_application;
grant select, insert on habilitations.decision_inactivite to maillage_application;
grant select on habilitations.mission, habilitations.mission_module to maillage_application;

-- Closing an account revokes its tokens.
create index objet_oauth_agent on acces_api.objet_oauth ((contenu ->> 'accountId')) where contenu ? 'accountId';
