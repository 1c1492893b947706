-- All that ranks those born on a day is in the index: a search reads a few of its pages, not one page of the
-- register for each of them.
create or replace function usagers.poser_index() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set maintenance_work_mem = '256MB'
as $$
declare
  manquaient boolean := to_regclass('usagers.usager_nir') is null;
begin
  create index if not exists usager_nir on usagers.usager (nir_empreinte);
  create index if not exists usager_numero on usagers.usager (numero_francetravail);
  create index if not exists usager_identite on usagers.usager (date_naissance, cle_nom)
    include (cle_prenom, nom_usage, id);
  if manquaient then
    analyze usagers.usager;
  end if;
end $$;

drop index if exists usagers.usager_identite;
create index usager_identite on usagers.usager (date_naissance, cle_nom) include (cle_prenom, nom_usage, id);
