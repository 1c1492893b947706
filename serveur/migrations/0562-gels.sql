-- CONV-5-18: what a freeze keeps, for the journal to name each person it concerns.
drop function conservation.geler(text, text, uuid, timestamptz);
create function conservation.geler(p_numero text, p_motif text, p_par uuid, p_le timestamptz)
returns table (gel_id uuid, dossier_id uuid)
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
  return query select g.id, g.usager_id from conservation.gel g
    where g.usager_id = any(vises) and g.motif = p_motif and g.leve_le is null;
end $$;
comment on function conservation.geler(text, text, uuid, timestamptz) is 'Garde le dossier qui porte ce numéro, rouvert s''il est archivé ; ce qu''un gel du même motif garde déjà reste tel';

-- The freezes in force, each with the number of its record: by it the DPD knows which.
create function conservation.lister_gels()
returns table (id uuid, numero text, motif text, pose_le timestamptz, pose_par uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, u.numero_francetravail, g.motif, g.pose_le, g.pose_par
  from conservation.gel g join usagers.usager u on u.id = g.usager_id where g.leve_le is null order by g.pose_le desc, g.id
$$;

revoke execute on function conservation.geler(text, text, uuid, timestamptz), conservation.lister_gels() from public;
grant execute on function conservation.geler(text, text, uuid, timestamptz), conservation.lister_gels()
  to maillage_application;
