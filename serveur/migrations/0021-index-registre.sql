-- A first load fills the register without its search indexes, then builds them: twice as fast. The
-- application may not do more than that, hence functions that run as the owner.
create function usagers.poser_index() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set maintenance_work_mem = '256MB'
as $$
declare
  manquaient boolean := to_regclass('usagers.usager_nir') is null;
begin
  create index if not exists usager_nir on usagers.usager (nir_empreinte);
  create index if not exists usager_numero on usagers.usager (numero_francetravail);
  create index if not exists usager_identite on usagers.usager (date_naissance, cle_nom);
  if manquaient then
    analyze usagers.usager;
  end if;
end $$;
comment on function usagers.poser_index() is 'Remet les index de recherche absents du registre ; sans effet s''ils y sont';

create function usagers.retirer_index() returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  lock table usagers.usager in access exclusive mode;
  if exists (select from usagers.usager) then
    return false;
  end if;
  drop index if exists usagers.usager_nir, usagers.usager_numero, usagers.usager_identite;
  return true;
end $$;
comment on function usagers.retirer_index() is 'Ôte les index de recherche d''un registre vide, avant un premier chargement ; faux s''il ne l''est pas';

revoke execute on function usagers.poser_index(), usagers.retirer_index() from public;
grant execute on function usagers.poser_index(), usagers.retirer_index() to maillage_application;
