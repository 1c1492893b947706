create schema demandes_acces;
comment on schema demandes_acces is 'Demandes d''accès aux outils et API, décisions et ouvertures (annexe 4)';
grant usage on schema demandes_acces to maillage_application;

create table demandes_acces.demande (
  id uuid primary key default gen_random_uuid(),
  numero integer generated always as identity unique,
  organisation_id uuid not null,
  etat text not null default 'BROUILLON' check (etat in ('BROUILLON', 'ENVOYEE', 'RECUE', 'EN_INSTRUCTION',
    'ACCEPTEE', 'ACCEPTEE_EN_PARTIE', 'REFUSEE', 'ABANDONNEE')),
  origine text not null check (origine in ('portail', 'courriel')),
  coches text[] not null default '{}',
  applications uuid[] not null default '{}',
  contacts jsonb not null default '[]',
  precisions text not null default '',
  cree_par uuid,
  cree_le timestamptz not null,
  modifiee_le timestamptz not null,
  contenu jsonb,
  envoyee_le timestamptz,
  recue_le timestamptz,
  instruite_le timestamptz,
  decidee_le timestamptz,
  decidee_par uuid,
  acceptes text[],
  motif text,
  check (etat in ('BROUILLON', 'ABANDONNEE') or envoyee_le is not null),
  check ((contenu is null) = (envoyee_le is null)),
  check ((etat in ('ACCEPTEE', 'ACCEPTEE_EN_PARTIE', 'REFUSEE')) = (decidee_le is not null)),
  check ((decidee_le is null) = (acceptes is null)),
  check (etat not in ('ACCEPTEE_EN_PARTIE', 'REFUSEE', 'ABANDONNEE') or (motif is not null and motif <> '')),
  check (etat <> 'REFUSEE' or acceptes = '{}'),
  check (etat not in ('ACCEPTEE', 'ACCEPTEE_EN_PARTIE') or acceptes <> '{}')
);
comment on table demandes_acces.demande is 'Formulaires de l''annexe 4, du brouillon à la décision';
comment on column demandes_acces.demande.coches is 'Codes du catalogue cochés par le partenaire';
comment on column demandes_acces.demande.applications is 'Applications nommées pour les API demandées ; vide : celles qui les essaient';
comment on column demandes_acces.demande.contacts is 'Correspondants que certains éléments demandent : genre, nom, prenom, courriel, telephone';
comment on column demandes_acces.demande.contenu is 'Formulaire signé, tel qu''envoyé : éléments, engagements, signataire, lieu, date ; figé';
comment on column demandes_acces.demande.acceptes is 'Codes accordés par la décision';
create index demande_organisation on demandes_acces.demande (organisation_id, cree_le desc);
create index demande_en_cours on demandes_acces.demande (envoyee_le)
  where etat in ('ENVOYEE', 'RECUE', 'EN_INSTRUCTION');

-- What was signed is a fact, and so is what was decided: a change is a new request.
create function demandes_acces.figer_demande() returns trigger language plpgsql as $$
begin
  if old.etat in ('ACCEPTEE', 'ACCEPTEE_EN_PARTIE', 'REFUSEE', 'ABANDONNEE') then
    raise exception using errcode = '23514', constraint = 'demande_close',
      message = 'une demande décidée ou abandonnée ne change plus';
  end if;
  if old.envoyee_le is not null and (new.contenu, new.coches, new.applications, new.contacts, new.precisions,
      new.envoyee_le, new.organisation_id) is distinct from (old.contenu, old.coches, old.applications,
      old.contacts, old.precisions, old.envoyee_le, old.organisation_id) then
    raise exception using errcode = '23514', constraint = 'demande_figee',
      message = 'une demande envoyée ne change plus';
  end if;
  return new;
end $$;
create trigger figer before update on demandes_acces.demande
  for each row execute function demandes_acces.figer_demande();

create table demandes_acces.message (
  id uuid primary key default gen_random_uuid(),
  rang bigint generated always as identity,
  demande_id uuid not null references demandes_acces.demande (id),
  partie text not null check (partie in ('partenaire', 'operateur')),
  auteur_id uuid not null,
  texte text not null check (length(texte) between 1 and 5000),
  ecrit_le timestamptz not null
);
comment on table demandes_acces.message is 'Échanges des deux parties pendant l''instruction, en ajout seul';
create index message_demande on demandes_acces.message (demande_id, rang);

create table demandes_acces.ouverture (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  element text not null check (element <> ''),
  demande_id uuid references demandes_acces.demande (id),
  debut date not null,
  fin date check (fin >= debut),
  ouverte_le timestamptz not null,
  fermee_le timestamptz,
  fermee_par uuid,
  motif_fermeture text check (motif_fermeture <> ''),
  check ((fermee_le is null) = (motif_fermeture is null))
);
comment on table demandes_acces.ouverture is 'Ce qui est ouvert à un partenaire, élément par élément';
comment on column demandes_acces.ouverture.demande_id is 'Décision qui l''ouvre ; absente pour une reprise de l''existant';
comment on column demandes_acces.ouverture.fin is 'Dernier jour prévu, inclus ; absent : jusqu''à la fin de la convention';
comment on column demandes_acces.ouverture.fermee_le is 'Fermeture, d''effet immédiat';
create unique index ouverture_vivante on demandes_acces.ouverture (organisation_id, element) where fermee_le is null;
create index ouverture_demande on demandes_acces.ouverture (demande_id);

create trigger annonce after insert or update on demandes_acces.ouverture
  for each statement execute function public.annoncer_changement();
grant select, insert, update on demandes_acces.demande to maillage_application;
grant select, insert on demandes_acces.message, demandes_acces.ouverture to maillage_application;
grant update (fermee_le, fermee_par, motif_fermeture) on demandes_acces.ouverture to maillage_application;

-- ANX4-E0-07: an experiment may become available to all.
alter table catalogue.reglage add column experimental boolean;
comment on column catalogue.reglage.experimental is 'Faux : l''expérimentation est devenue disponible à tous ; absent : tel que l''annexe le dit';
