alter table conventions.convention drop constraint convention_etat_check;
alter table conventions.convention drop constraint convention_check2;
alter table conventions.convention
  add column duree_ans smallint check (duree_ans between 1 and 10),
  add column cesse_le date,
  add column preavis_mois smallint check (preavis_mois between 0 and 35),
  add column preavis_accord jsonb,
  add column representants jsonb not null default '[]',
  add constraint convention_etat_check check (etat in
    ('projet', 'autorisee', 'signee', 'en_vigueur', 'denoncee', 'echue', 'resiliee')),
  add constraint convention_signee check (etat not in ('signee', 'en_vigueur', 'denoncee', 'echue')
    or (deliberation is not null and jsonb_array_length(signatures) >= 2)),
  add constraint convention_cesse check (etat <> 'denoncee' or cesse_le is not null),
  add constraint convention_preavis check ((preavis_mois is null) = (preavis_accord is null)
    and (preavis_accord is null or preavis_accord ?& array['operateur', 'partenaire'])),
  -- DELIB-01
  add constraint convention_acte_avant_signature check (deliberation is null or deliberation -> 'date' is null
    or not jsonb_path_exists(signatures, '$[*] ? (@.date < $acte)',
      jsonb_build_object('acte', deliberation -> 'date')));
comment on column conventions.convention.fin is 'Dernier jour inclus de la première période';
comment on column conventions.convention.duree_ans is 'Durée d''une période reconduite tacitement ; absente : la convention finit le jour « fin »';
comment on column conventions.convention.cesse_le is 'Premier jour sans accès, fixé par une dénonciation';
comment on column conventions.convention.preavis_mois is 'Préavis convenu entre les parties (CONV-10-04) ; absent : celui du paramètre';
comment on column conventions.convention.preavis_accord is 'Preuve de l''accord de chaque partie sur le préavis : référence et date';
comment on column conventions.convention.representants is 'Par partie : nom, qualité, adresse, acte qui donne mandat de signer';

-- DELIB-03: what was voted and signed is a fact.
create function conventions.figer_acte() returns trigger language plpgsql as $$
begin
  if old.deliberation is not null and old.etat <> 'projet' and new.deliberation is distinct from old.deliberation then
    raise exception using errcode = '23514', constraint = 'deliberation_figee',
      message = 'la délibération est un fait, elle ne change plus';
  end if;
  if old.etat not in ('projet', 'autorisee') and new.signatures is distinct from old.signatures then
    raise exception using errcode = '23514', constraint = 'signatures_figees',
      message = 'une signature est un fait, elle ne change plus';
  end if;
  return new;
end $$;
create trigger figer before update on conventions.convention
  for each row execute function conventions.figer_acte();

create table conventions.avenant (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  numero integer not null,
  objet text not null check (objet <> ''),
  nature text not null check (nature in ('convention', '1', '1bis', '2', '2bis', '3', '4', '5')),
  contenu text not null check (contenu <> ''),
  signatures jsonb not null default '[]',
  propose_par text not null check (propose_par in ('operateur', 'partenaire')),
  propose_le date not null,
  applique_le date,
  unique (convention_id, numero),
  check (applique_le is null or jsonb_array_length(signatures) = 2)
);
comment on table conventions.avenant is 'Modifications qui demandent la signature des deux parties (article 10)';

create table conventions.document (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  nature text not null check (nature in ('projet', 'convention', '1', '1bis', '2', '2bis', '3', '4', '5')),
  version integer not null check (version >= 1),
  contenu text not null check (length(contenu) between 1 and 1000000),
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  effet_le date not null,
  motif text,
  publie_par text not null check (publie_par in ('operateur', 'partenaire')),
  publie_le timestamptz not null,
  avenant_id uuid references conventions.avenant (id),
  avis_id uuid,
  unique (convention_id, nature, version),
  -- CONV-10-06
  check (nature not in ('1', '4') or publie_par = 'operateur' or avenant_id is not null),
  -- CONV-10-08
  check (version = 1 or nature not in ('convention', '3', '5') or avenant_id is not null)
);
comment on table conventions.document is 'Texte de la convention et de ses annexes, par version, en ajout seul';
comment on column conventions.document.nature is 'projet : texte autorisé par la délibération ; convention : texte signé ; sinon numéro d''annexe';
comment on column conventions.document.empreinte is 'SHA-256 du texte';
comment on column conventions.document.avis_id is 'Avis adressé au correspondant de gouvernance de l''autre partie';

create table conventions.correspondant (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  fonction text not null check (fonction in ('GOUVERNANCE', 'SUIVI_OPERATIONNEL', 'RSSI', 'CORRESPONDANT_SI',
    'EDITEUR', 'DPD', 'FT_GOUVERNANCE', 'FT_SUIVI_OUVERTURES', 'FT_CSSI', 'FT_RSSI_NATIONAL', 'FT_DPD')),
  nom text,
  prenom text,
  courriel text not null check (courriel ~ '^[^\s@]+@[^\s@]+$'),
  telephone text not null check (telephone <> ''),
  societe text,
  adresse text,
  fonction_equivalente text,
  delegation_reference text,
  delegation_debut date,
  delegation_fin date,
  depuis timestamptz not null,
  remplace_le timestamptz,
  check (case when fonction = 'EDITEUR' then societe <> '' and adresse <> '' and societe is not null and adresse is not null
    else nom <> '' and prenom <> '' and nom is not null and prenom is not null end),
  -- ANX2-03
  check (fonction <> 'SUIVI_OPERATIONNEL' or (delegation_reference <> '' and delegation_reference is not null
    and delegation_debut is not null)),
  check (delegation_fin is null or delegation_fin >= delegation_debut)
);
comment on table conventions.correspondant is 'Correspondants des deux parties (annexes 2 et 2 bis), les remplacés compris';
comment on column conventions.correspondant.fonction is 'FT_ : annexe 2 bis, opérateur ; les autres : annexe 2, partenaire';
comment on column conventions.correspondant.fonction_equivalente is 'Fonction équivalente au RSSI, ou référent tenant lieu de DPD';
comment on column conventions.correspondant.delegation_reference is 'Acte de délégation de signature du responsable du suivi opérationnel';
create unique index correspondant_courant on conventions.correspondant (convention_id, fonction)
  where remplace_le is null;

create table conventions.denonciation (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  nature text not null check (nature in ('non-renouvellement', 'manquement')),
  partie text not null check (partie in ('operateur', 'partenaire')),
  recue_le date not null,
  document text not null check (document <> ''),
  motif text not null check (motif <> ''),
  lrar text,
  obligation text,
  hors_delai boolean not null,
  effet_le date,
  enregistree_par uuid not null,
  enregistree_le timestamptz not null,
  -- CONV-10-09
  check (nature <> 'manquement' or (lrar <> '' and lrar is not null and obligation <> '' and obligation is not null)),
  check (hors_delai = (effet_le is null))
);
comment on table conventions.denonciation is 'Dénonciations reçues par écrit, celles hors délai comprises (article 10)';
comment on column conventions.denonciation.lrar is 'Référence de la lettre recommandée avec avis de réception';
comment on column conventions.denonciation.effet_le is 'Premier jour sans accès ; absent : hors délai, sans effet';
create index denonciation_convention on conventions.denonciation (convention_id);

create table conventions.periode (
  convention_id uuid not null references conventions.convention (id),
  numero integer not null check (numero >= 1),
  debut date not null,
  fin date not null check (fin > debut),
  constatee_le timestamptz not null,
  primary key (convention_id, numero)
);
comment on table conventions.periode is 'Périodes constatées par la tâche quotidienne ; l''accès se calcule des dates, sans elle';

create table conventions.litige (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  objet text not null check (objet <> ''),
  etat text not null default 'amiable' check (etat in ('amiable', 'amiable_echoue', 'accord', 'contentieux', 'clos')),
  ouvert_le date not null,
  amiable_echoue_le date,
  juridiction text,
  -- CONV-11-02
  check (etat <> 'contentieux' or (amiable_echoue_le is not null and juridiction is not null))
);
comment on table conventions.litige is 'Différends : l''accord amiable se cherche d''abord (article 11)';
create index litige_convention on conventions.litige (convention_id);

create table conventions.clause (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  source text not null check (source in ('convention', 'annexe', 'cgu', 'conditions')),
  document text not null check (document <> ''),
  sujet text not null check (sujet <> ''),
  valeur text not null check (valeur <> ''),
  unique (convention_id, document, sujet)
);
comment on table conventions.clause is 'Ce que chaque document dit d''un sujet, pour relever les contradictions (article 12)';

create table conventions.flux (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  nom text not null check (nom <> ''),
  base_legale text not null check (base_legale <> ''),
  transitoire boolean not null,
  unique (convention_id, nom)
);
comment on table conventions.flux is 'Flux de données d''une convention ; transitoire : gardé d''une convention antérieure (préambule)';

grant select, insert on conventions.document, conventions.denonciation, conventions.periode,
  conventions.clause, conventions.flux to maillage_application;
grant select, insert on conventions.avenant, conventions.correspondant, conventions.litige to maillage_application;
grant update (signatures, applique_le) on conventions.avenant to maillage_application;
grant update (remplace_le) on conventions.correspondant to maillage_application;
grant update (etat, amiable_echoue_le, juridiction) on conventions.litige to maillage_application;
