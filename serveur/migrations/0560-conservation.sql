-- CONV-5-18, C. trav. R5312-44: what is kept of people ends. The service may erase none of it: these functions, which run
-- as the owner, compute the term from what the database holds and do nothing before it, whatever they are asked.
create schema conservation;
comment on schema conservation is 'Fin de la conservation des données des personnes (article 5)';
grant usage on schema conservation to maillage_application;

create table conservation.duree_initiale (
  nom text primary key,
  valeur integer not null check (valeur > 0)
);
comment on table conservation.duree_initiale is 'Durées livrées avec la plateforme, dans l''unité que dit leur nom ; une valeur datée de parametres.parametre les remplace';
insert into conservation.duree_initiale values ('conservation.active_ans', 3), ('conservation.archive_ans', 7),
  ('conservation.non_inscrit_mois', 13), ('conservation.rqth_mois', 6), ('conservation.detention_mois', 3),
  ('traces.mois', 6);

create table conservation.archive (
  usager_id uuid primary key,
  numero text,
  vie date not null,
  archivee_le date not null,
  contenu jsonb not null
);
comment on table conservation.archive is 'Dossiers en archivage intermédiaire : hors de toute recherche, rouverts seulement par un gel';
comment on column conservation.archive.vie is 'Jour du dernier droit ou du dernier évènement : départ des durées';
create index archive_numero on conservation.archive (numero);
create index archive_vie on conservation.archive (vie);

create table conservation.gel (
  id uuid primary key default gen_random_uuid(),
  usager_id uuid not null,
  motif text not null check (motif in ('CONTENTIEUX', 'RECLAMATION', 'DEMANDE_DE_DROITS')),
  pose_le timestamptz not null,
  pose_par uuid not null,
  leve_le timestamptz,
  leve_par uuid,
  check ((leve_le is null) = (leve_par is null))
);
comment on table conservation.gel is 'Ce qui prolonge la conservation d''un dossier jusqu''à la décision définitive (C. trav. R5312-44)';
create unique index gel_en_cours on conservation.gel (usager_id, motif) where leve_le is null;
create index gel_usager on conservation.gel (usager_id);

create table conservation.effacement (
  jour date not null,
  famille text not null,
  regle text not null,
  nombre bigint not null check (nombre > 0),
  primary key (jour, famille, regle)
);
comment on table conservation.effacement is 'Ce qui fut effacé ou archivé, compté par jour, famille et règle : rien de personne';

create table conservation.passage (
  seul boolean primary key default true check (seul),
  jour date not null,
  apres uuid,
  fini boolean not null default false,
  examines bigint not null default 0,
  retenus jsonb not null default '{}'
);
comment on table conservation.passage is 'Où en est l''examen des dossiers du jour, et combien y sont retenus au-delà de leur terme';

create table conservation.a_verifier (
  usager_id uuid primary key,
  le timestamptz not null default clock_timestamp()
);
comment on table conservation.a_verifier is 'Dossiers sortis de la base active depuis peu : une écriture alors en cours a pu y laisser une ligne';

grant select on conservation.duree_initiale, conservation.gel, conservation.effacement, conservation.passage to maillage_application;
grant insert, update on conservation.passage to maillage_application;

create index changement_detention on usagers.changement (usager_id) where genre = 'INCARCERATION';

-- The day in Paris of an instant.
create function conservation.jour(le timestamptz) returns date language sql immutable
as $$ select (le at time zone 'Europe/Paris')::date $$;

-- The day that a text of the register says; null when it says none.
create function conservation.jour_ecrit(texte text) returns date language sql immutable
as $$ select case when pg_input_is_valid(left(texte, 10), 'date') and texte ~ '^\d{4}-\d{2}-\d{2}' then left(texte, 10)::date end $$;

-- Never a day that has not come, whoever says which day it is.
create function conservation.jour_venu(p_jour date) returns date language sql stable
as $$ select least(p_jour, conservation.jour(now())) $$;

-- The duration in force that day; a month at least, whatever was recorded.
create function conservation.duree(p_nom text, p_jour date) returns interval language sql stable
as $$ select make_interval(months => greatest(1, case when p_nom like '%\_ans' then 12 else 1 end * coalesce(
  (select (valeur #>> '{}')::int from parametres.parametre
   where nom = p_nom and debut <= p_jour and (fin is null or fin >= p_jour) order by debut desc limit 1),
  (select valeur from conservation.duree_initiale where nom = p_nom)))) $$;

-- The last day whose term has come: those before it have theirs too, whatever the lengths of the months.
create function conservation.dernier_jour(p_jour date, p_duree interval) returns date language sql immutable
as $$ select max(d)::date from generate_series(p_jour - p_duree, p_jour - p_duree + interval '3 days', interval '1 day') d
  where (d + p_duree)::date <= p_jour $$;

-- The tables of a person's record, those that others lead to last: which rows, and the last day that they tell of.
create function conservation.pieces()
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
     where jsonb_typeof(dit.value) = ''object''))')
$$;

-- The day of the last right or event of a person, from which the durations run.
create function conservation.vie(p_usager uuid) returns date language plpgsql stable as $$
declare
  piece record;
  trouve date;
  dernier date;
begin
  for piece in select * from conservation.pieces() p where p.vie is not null loop
    execute format('select max(%s) from %s where %s', piece.vie, piece.nom, piece.condition) into trouve using p_usager;
    dernier := greatest(dernier, trouve);
  end loop;
  return dernier;
end $$;

-- Why a record stays whatever its age; null when nothing keeps it.
create function conservation.retenue(p_usager uuid) returns text language sql stable as $$
  select case
    when u.rsa or u.inscription ->> 'm_statut' = 'Inscrit' then 'DROIT'
    when exists (select from conservation.gel where usager_id = p_usager and leve_le is null) then 'GEL'
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

create function conservation.compter(p_jour date, p_famille text, p_regle text, p_nombre bigint) returns void
language sql as $$
  insert into conservation.effacement values (p_jour, p_famille, p_regle, p_nombre)
  on conflict (jour, famille, regle) do update set nombre = conservation.effacement.nombre + excluded.nombre
$$;

-- Takes a record out of the active base; what it was made of is given back.
create function conservation.retirer(p_usager uuid, p_vie date) returns jsonb language plpgsql as $$
declare
  piece record;
  lignes jsonb;
  contenu jsonb := '{}';
  positions bigint[];
begin
  -- What is on its way to partners has its own, shorter, duration: this is for whoever lengthened it beyond the record's.
  with partis as (
    delete from webhooks.evenement where usager_id = p_usager and le < p_vie + interval '2 days' returning position
  ) select array_agg(position) into positions from partis where position is not null;
  if positions is not null then
    delete from webhooks.tentative where position = any(positions);
    delete from webhooks.livraison where position = any(positions);
  end if;
  perform journal.garder_empreintes(p_usager);
  for piece in select * from conservation.pieces() order by rang loop
    execute format('with parties as (delete from %s where %s returning *)
      select jsonb_agg(to_jsonb(parties)) from parties', piece.nom, piece.condition) into lignes using p_usager;
    if lignes is not null then
      contenu := contenu || jsonb_build_object(piece.nom, lignes);
    end if;
  end loop;
  insert into conservation.a_verifier values (p_usager) on conflict (usager_id) do update set le = excluded.le;
  return contenu;
end $$;

-- Does what is due that day to one record: erased, archived, or rid of what ends before it. Says what it did, why the
-- record stays beyond its term, or that its term is near; nothing otherwise.
create function conservation.appliquer(p_usager uuid, p_jour date) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  u usagers.usager;
  v_vie date;
  v_raison text;
  v_non_inscrit boolean;
  v_sortie date;
  v_terme date;
  v_contenu jsonb;
begin
  -- Held by a writing: it is looked at again at the next pass.
  select * into u from usagers.usager where id = p_usager for update skip locked;
  if not found then return null; end if;
  v_raison := conservation.retenue(p_usager);
  v_vie := conservation.vie(p_usager);
  v_non_inscrit := u.inscription is null or u.inscription ->> 'm_statut' = 'Identifié';
  if v_non_inscrit then
    v_terme := v_vie + conservation.duree('conservation.non_inscrit_mois', v_jour);
    v_sortie := v_terme;
  else
    v_sortie := v_vie + conservation.duree('conservation.active_ans', v_jour);
    v_terme := v_sortie + conservation.duree('conservation.archive_ans', v_jour);
  end if;
  if v_raison is null and v_terme <= v_jour then
    perform conservation.retirer(p_usager, v_vie);
    perform conservation.compter(v_jour, 'dossiers', case when v_non_inscrit then 'non-inscrit' else 'terme' end, 1);
    return 'EFFACE';
  end if;
  perform conservation.alleger(u, v_raison, v_jour);
  if v_raison is null and v_sortie <= v_jour then
    v_contenu := conservation.retirer(p_usager, v_vie);
    insert into conservation.archive values (p_usager, u.numero_francetravail, v_vie, v_jour, v_contenu);
    perform conservation.compter(v_jour, 'dossiers', 'archivage', 1);
    return 'ARCHIVE';
  end if;
  if v_sortie <= v_jour then return v_raison; end if;
  if v_raison is null and v_sortie <= v_jour + 30 then return 'A_VENIR'; end if;
  return null;
end $$;

-- What ends before the record: the recognition of a handicap, and a detention.
create function conservation.alleger(u usagers.usager, p_raison text, p_jour date) returns void language plpgsql as $$
declare
  v_fin date := conservation.jour_ecrit(u.rqth ->> 'dateFinRqth');
  v_cesse date := case when u.inscription ->> 'm_statut' in ('Cessé', 'Radié') and p_raison is null
    then conservation.jour_ecrit(u.inscription ->> 'm_date_effet_statut') end;
  v_duree interval := conservation.duree('conservation.rqth_mois', p_jour);
  v_detention interval := conservation.duree('conservation.detention_mois', p_jour);
  v_nombre bigint;
begin
  if p_raison = 'GEL' then return; end if;
  if u.rqth is not null and (v_fin + v_duree <= p_jour or v_cesse + v_duree <= p_jour) then
    update usagers.usager set rqth = null where id = u.id;
    perform conservation.compter(p_jour, 'dossiers', 'rqth', 1);
  end if;
  with finies as (
    select distinct on (id) id, case when motif_retrait is null then fin else conservation.jour(ecrit_le) end as fin
    from usagers.changement where usager_id = u.id and genre = 'INCARCERATION' order by id, version desc
  ), parties as (
    delete from usagers.changement c using finies f
    where c.id = f.id and c.usager_id = u.id and f.fin + v_detention <= p_jour returning c.id
  ) select count(distinct id) into v_nombre from parties;
  if v_nombre > 0 then perform conservation.compter(p_jour, 'dossiers', 'detention', v_nombre); end if;
end $$;

-- The records that follow this one, and those of them that something may be due to.
create function conservation.examiner(p_apres uuid, p_lot integer, p_jour date)
returns table (dernier uuid, examines integer, a_traiter uuid[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  v_seuil date := v_jour + 30 - least(conservation.duree('conservation.non_inscrit_mois', v_jour),
    conservation.duree('conservation.active_ans', v_jour));
begin
  return query
    with lot as materialized (
      select id, rsa, inscription, rqth, source_le from usagers.usager
      where p_apres is null or id > p_apres order by id limit p_lot
    )
    select (array_agg(l.id order by l.id desc))[1], count(*)::int, coalesce(array_agg(l.id order by l.id) filter (where
      (not l.rsa and l.inscription ->> 'm_statut' is distinct from 'Inscrit' and conservation.jour(l.source_le) <= v_seuil)
      or (l.rqth is not null and (conservation.jour_ecrit(l.rqth ->> 'dateFinRqth') <= v_jour
        or l.inscription ->> 'm_statut' in ('Cessé', 'Radié')))
      or exists (select from usagers.changement c where c.usager_id = l.id and c.genre = 'INCARCERATION')), '{}')
    from lot l;
end $$;

-- Erases the archives at their term, and what a writing under way left of a record taken out meanwhile; says how many.
create function conservation.effacer_archives(p_jour date, p_lot integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  v_active interval := conservation.duree('conservation.active_ans', v_jour);
  v_archive interval := conservation.duree('conservation.archive_ans', v_jour);
  v_nombre integer;
begin
  with dues as (
    select usager_id from conservation.archive
    where vie <= v_jour - v_active - v_archive + interval '6 days' and ((vie + v_active)::date + v_archive)::date <= v_jour
    order by vie limit p_lot for update skip locked
  ), parties as (delete from conservation.archive a using dues d where a.usager_id = d.usager_id returning a.usager_id)
  select count(*) into v_nombre from parties;
  if v_nombre > 0 then perform conservation.compter(v_jour, 'dossiers', 'terme', v_nombre); end if;
  return v_nombre;
end $$;

-- Erases the traces of sign-ins and the alerts made of the journal, as old as the lines of the journal may be.
create function conservation.effacer_techniques(p_jour date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  v_dernier date := conservation.dernier_jour(v_jour, conservation.duree('traces.mois', v_jour));
  v_nombre integer;
begin
  delete from securite.alerte where conservation.jour(signalee_le) <= v_dernier;
  get diagnostics v_nombre = row_count;
  if v_nombre > 0 then perform conservation.compter(v_jour, 'journal', 'alertes', v_nombre); end if;
  delete from identite.session where conservation.jour(coalesce(fermee_le, vue_le)) <= v_dernier;
  get diagnostics v_nombre = row_count;
  if v_nombre > 0 then perform conservation.compter(v_jour, 'connexions', 'sessions', v_nombre); end if;
end $$;

create function conservation.verifier_restes() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  parti record;
begin
  for parti in select usager_id from conservation.a_verifier v where le < clock_timestamp() - interval '10 minutes'
    order by le limit 1000 for update skip locked
  loop
    if not exists (select from usagers.usager where id = parti.usager_id) then
      perform conservation.retirer(parti.usager_id, conservation.jour(now()));
    end if;
    delete from conservation.a_verifier where usager_id = parti.usager_id;
  end loop;
end $$;

-- Keeps the record that bears this number until the freeze is lifted, taken back from the archives if it is there; says
-- how many records bear it.
create function conservation.geler(p_numero text, p_motif text, p_par uuid, p_le timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  archive conservation.archive;
  vises uuid[];
begin
  for archive in select * from conservation.archive where numero = p_numero for update loop
    perform conservation.rouvrir(archive);
  end loop;
  select array_agg(id) into vises from
    (select id from usagers.usager where numero_francetravail = p_numero for update) trouves;
  insert into conservation.gel (usager_id, motif, pose_le, pose_par)
  select vise, p_motif, p_le, p_par from unnest(vises) vise
  on conflict (usager_id, motif) where leve_le is null do nothing;
  return coalesce(cardinality(vises), 0);
end $$;

-- Puts an archived record back in the active base, as it was.
create function conservation.rouvrir(dossier conservation.archive) returns void language plpgsql as $$
declare
  piece record;
  lignes jsonb;
  colonnes text;
begin
  for piece in select * from conservation.pieces() order by rang desc loop
    lignes := dossier.contenu -> piece.nom;
    continue when lignes is null;
    select string_agg(quote_ident(attname), ', ') into colonnes from pg_attribute
    where attrelid = piece.nom::regclass and attnum > 0 and not attisdropped and lignes -> 0 ? attname;
    execute format('insert into %s (%s) overriding system value select %2$s from jsonb_populate_recordset(null::%1$s, $1)',
      piece.nom, colonnes) using lignes;
  end loop;
  delete from journal.ligne_effacee where registre = 'evenement' and rang in
    (select (e ->> 'rang')::bigint from jsonb_array_elements(dossier.contenu -> 'journal.evenement') e);
  delete from conservation.a_verifier where usager_id = dossier.usager_id;
  delete from conservation.archive where usager_id = dossier.usager_id;
  perform conservation.compter(conservation.jour(now()), 'dossiers', 'reouverture', 1);
end $$;

create function conservation.lever(p_gel uuid, p_par uuid, p_le timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update conservation.gel set leve_le = p_le, leve_par = p_par where id = p_gel and leve_le is null;
  return found;
end $$;

create function conservation.compter_archives() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp
as $$ select count(*) from conservation.archive $$;

revoke execute on all functions in schema conservation from public;
grant execute on function conservation.appliquer(uuid, date), conservation.examiner(uuid, integer, date),
  conservation.effacer_archives(date, integer), conservation.verifier_restes(),
  conservation.effacer_techniques(date), conservation.geler(text, text, uuid, timestamptz), conservation.lever(uuid, uuid, timestamptz),
  conservation.compter_archives() to maillage_application;
