-- CREATE INDEX IF NOT EXISTS locks the register against every writing, until the end of the transaction, before it
-- sees that there is nothing to do: each batch of an import made the agents wait.
create or replace function usagers.poser_index() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set maintenance_work_mem = '256MB'
as $$
declare
  manquaient boolean := to_regclass('usagers.usager_nir') is null;
begin
  if num_nulls(to_regclass('usagers.usager_nir'), to_regclass('usagers.usager_numero'),
    to_regclass('usagers.usager_identite')) = 0 then
    return;
  end if;
  create index if not exists usager_nir on usagers.usager (nir_empreinte);
  create index if not exists usager_numero on usagers.usager (numero_francetravail);
  create index if not exists usager_identite on usagers.usager (date_naissance, cle_nom)
    include (cle_prenom, nom_usage, id);
  if manquaient then
    analyze usagers.usager;
  end if;
end $$;
