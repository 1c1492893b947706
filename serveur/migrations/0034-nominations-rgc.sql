-- The RGC: designated by the partner, accepted by the opérateur, in office until withdrawn (annex 1, 1 to 4).
create table habilitations.document_rgc (
  nature text not null check (nature in ('acte-engagement', 'conditions-generales')),
  version integer not null check (version > 0),
  titre text not null check (titre <> ''),
  contenu text not null check (length(contenu) between 1 and 100000),
  a_remplacer boolean not null default false,
  publie_le timestamptz not null default now(),
  publie_par uuid,
  primary key (nature, version)
);
comment on table habilitations.document_rgc is 'Acte d''engagement (annexe 1 bis) et conditions générales d''accès aux outils, par version ; la dernière est en vigueur';
comment on column habilitations.document_rgc.a_remplacer is 'Texte minimal livré faute du texte officiel (AMB-01)';

insert into habilitations.document_rgc (nature, version, titre, contenu, a_remplacer) values
('acte-engagement', 1, 'Acte d’engagement du responsable de gestion de comptes (modèle à remplacer)',
'MODÈLE À REMPLACER par le texte de l’annexe 1 bis.

Je soussigné(e) {{prenom}} {{nom}}, {{fonction}}, {{statut}} de {{organisation}}, désigné(e) responsable de gestion de comptes (RGC) :

1. reconnais avoir reçu copie des conditions générales d’accès aux outils (version {{conditions}}) ;
2. m’engage à n’habiliter que des personnes nommément désignées, agents du partenaire, de ses délégataires ou de ses prestataires, à centraliser leurs demandes, à en vérifier la validité et le traitement, et à tenir les habilitations à jour ;
3. m’engage à ne confier cette fonction à personne, même temporairement, et à tenir mes identifiants secrets ;
4. ai connaissance que mon départ, mon changement de fonctions ou mon absence de plus de deux mois est signalé dans les huit jours à l’opérateur, qui peut exiger ma révocation motivée ;
5. m’engage à suspendre les habilitations inutiles et à retirer sans délai celles des personnes parties ;
6. m’engage à contrôler chaque habilitation au moins une fois par an et à corriger chaque anomalie.

Le partenaire répond du respect de ces obligations.

Fait le                         Signature', true),
('conditions-generales', 1, 'Conditions générales d’accès aux outils (modèle à remplacer)',
'MODÈLE À REMPLACER par les conditions générales de l’opérateur.

L’accès aux outils est personnel, réservé aux missions du partenaire et aux finalités de l’article 2 de la convention. Chaque accès laisse une trace. Tout usage étranger au service, tout partage d’identifiants et toute divulgation sont interdits et peuvent entraîner le retrait de l’accès.', true);

create table habilitations.nomination (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  etat text not null check (etat in ('ouverte', 'preparee', 'informee', 'signee', 'transmise', 'acceptee',
    'reputee-acceptee', 'refusee', 'retiree', 'revoquee', 'abandonnee')),
  origine text not null default 'premiere' check (origine in ('premiere', 'refus', 'retrait', 'absence', 'choix')),
  precedente_id uuid references habilitations.nomination (id),
  ouverte_le timestamptz not null,
  agent_id uuid references habilitations.agent (id),
  statut text check (statut in ('fonctionnaire', 'contractuel')),
  permanent boolean,
  contrat_fin date,
  conditions_version integer,
  conditions_remises_le timestamptz,
  conditions_remises_par uuid,
  acte_version integer,
  acte_texte text,
  acte_mode text check (acte_mode in ('scan', 'electronique')),
  acte_document bytea check (octet_length(acte_document) <= 5242880),
  acte_empreinte text check (acte_empreinte ~ '^[0-9a-f]{64}$'),
  signee_le date,
  recue_le timestamptz,
  envoi_avis_id uuid,
  limite_le date,
  tacite boolean not null default false,
  decidee_le timestamptz,
  decidee_par uuid,
  decision_motif text,
  effet_le date,
  fin_le date check (fin_le >= effet_le),
  fin_motif text,
  bloquee_le timestamptz,
  alertee_le date,
  check (etat in ('ouverte', 'abandonnee') or (agent_id is not null and statut is not null)),
  check (etat in ('ouverte', 'preparee', 'abandonnee') or conditions_remises_le is not null),
  check (etat in ('ouverte', 'preparee', 'informee', 'abandonnee')
    or (signee_le is not null and acte_version is not null and acte_empreinte is not null)),
  check (etat not in ('acceptee', 'reputee-acceptee', 'retiree', 'revoquee') or effet_le is not null),
  check (etat not in ('retiree', 'revoquee') or fin_le is not null),
  check (etat not in ('refusee', 'revoquee') or decision_motif <> '' or fin_motif <> ''),
  check (origine <> 'refus' or precedente_id is not null)
);
comment on table habilitations.nomination is 'Désignations du responsable de gestion de comptes, de la proposition à la fin de fonction (annexe 1, 1 à 4)';
comment on column habilitations.nomination.origine is 'Ce qui ouvre la désignation : la première, un refus, un retrait, une absence, le choix du partenaire';
comment on column habilitations.nomination.precedente_id is 'La proposition refusée, ou le RGC à remplacer';
comment on column habilitations.nomination.acte_texte is 'Le texte signé, tel qu''il était ce jour-là';
comment on column habilitations.nomination.envoi_avis_id is 'Preuve de l''envoi au chargé de sécurité de l''opérateur';
comment on column habilitations.nomination.limite_le is 'Dernier jour pour décider ; absente si aucun délai ne court (AMB-05)';
comment on column habilitations.nomination.tacite is 'Le silence de l''opérateur passé la limite vaut acceptation (ANX1-1-10)';
comment on column habilitations.nomination.effet_le is 'Premier jour en fonction';
comment on column habilitations.nomination.fin_le is 'Premier jour hors fonction';
comment on column habilitations.nomination.bloquee_le is 'Identifiants déclarés perdus ou volés : le RGC n''agit plus (ANX1-3-04)';
create unique index nomination_en_cours on habilitations.nomination (organisation_id)
  where etat in ('ouverte', 'preparee', 'informee', 'signee', 'transmise');
create index nomination_organisation on habilitations.nomination (organisation_id, ouverte_le desc);
create index nomination_agent on habilitations.nomination (agent_id);
create index nomination_transmise on habilitations.nomination (limite_le) where etat = 'transmise';

create table habilitations.signalement_rgc (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references habilitations.nomination (id),
  genre text not null check (genre in ('depart', 'absence', 'changement')),
  survenance_le date not null,
  retour_le date check (retour_le >= survenance_le),
  connaissance_le date,
  limite_le date,
  source text not null check (source in ('partenaire', 'automatique')),
  cree_le timestamptz not null,
  notifie_le timestamptz,
  notifie_par uuid,
  avis_id uuid,
  alerte_le date,
  check ((connaissance_le is null) = (limite_le is null)),
  check (notifie_le is null or connaissance_le is not null)
);
comment on table habilitations.signalement_rgc is 'Départ, absence de plus de deux mois, changement de fonctions d''un RGC, à signaler dans les huit jours (annexe 1, 4)';
comment on column habilitations.signalement_rgc.retour_le is 'Retour prévu ou constaté d''une absence';
comment on column habilitations.signalement_rgc.connaissance_le is 'Jour d''où court le délai ; absent pour une absence qui n''est pas encore à signaler';
comment on column habilitations.signalement_rgc.avis_id is 'Preuve du message au chargé de sécurité de l''opérateur';
create unique index signalement_vivant on habilitations.signalement_rgc (nomination_id, genre, survenance_le);
create index signalement_a_notifier on habilitations.signalement_rgc (limite_le) where notifie_le is null;

create table habilitations.formation_rgc (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references habilitations.nomination (id),
  suivie_le date not null,
  formateur_type text not null check (formateur_type in ('operateur', 'mandate')),
  formateur text not null check (formateur <> ''),
  enregistree_par uuid not null,
  enregistree_le timestamptz not null
);
comment on table habilitations.formation_rgc is 'Formation du RGC à l''outil d''habilitation, par l''opérateur ou un professionnel mandaté';
create index formation_nomination on habilitations.formation_rgc (nomination_id);

create table habilitations.echange_rgc (
  id uuid primary key default gen_random_uuid(),
  genre text not null check (genre in ('annonce', 'assistance')),
  organisation_id uuid,
  objet text not null check (length(objet) between 1 and 200),
  corps text not null check (length(corps) between 1 and 10000),
  auteur_id uuid not null,
  cree_le timestamptz not null,
  reponse text check (length(reponse) between 1 and 10000),
  repondu_par uuid,
  repondu_le timestamptz,
  check (genre = 'annonce' or organisation_id is not null),
  check ((reponse is null) = (repondu_le is null))
);
comment on table habilitations.echange_rgc is 'Annonces de l''opérateur aux RGC, et demandes d''assistance des RGC (annexe 1, 5.2)';
comment on column habilitations.echange_rgc.organisation_id is 'Partenaire destinataire ou demandeur ; absent pour une annonce à tous les RGC';
create index echange_organisation on habilitations.echange_rgc (organisation_id, cree_le desc);

grant select, insert, update on habilitations.nomination, habilitations.signalement_rgc, habilitations.echange_rgc
  to maillage_application;
grant select, insert on habilitations.document_rgc, habilitations.formation_rgc to maillage_application;

create trigger annonce after insert or update of organisation_id, etat, agent_id, effet_le, fin_le, bloquee_le
  on habilitations.nomination for each statement execute function public.annoncer_changement();
create trigger annonce after insert on habilitations.formation_rgc
  for each statement execute function public.annoncer_changement();
