-- CONV-5-13 CONV-5-18: a line of the journal that is erased at its term leaves its fingerprint, by which its seal is still
-- verified: it says that the line was the one sealed, and nothing of what it told. Each line holds an identifier drawn at
-- random: nobody finds it again from its fingerprint.
create table journal.ligne_effacee (
  registre text not null check (registre in ('trace', 'evenement')),
  rang bigint not null,
  empreinte bytea not null check (octet_length(empreinte) = 32),
  primary key (registre, rang)
);
comment on table journal.ligne_effacee is 'Empreintes des lignes effacées au terme de leur conservation, tant que leur lot en garde d''autres';
alter table journal.sceau add column efface_le date;
comment on column journal.sceau.efface_le is 'Toutes les lignes du lot ont été effacées au terme de leur conservation';
grant select on journal.ligne_effacee to maillage_application;

-- What a seal covers of a line: every column, its instant in one writing whatever the session's.
create function journal.empreinte(t journal.trace) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(t.rang, to_char(t.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    t.canal, t.organisation_id, t.application_id, t.agent_id, t.agent, t.capacite, t.finalite, t.acte, t.usager_id,
    t.issue, t.motif, t.correlation, t.objet)::text, 'UTF8')) $$;
create function journal.empreinte(e journal.evenement) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(e.rang, to_char(e.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    e.id, e.sujet_type, e.sujet_id, e.genre, e.version, e.auteur, e.capacite, e.organisation_id, e.contenu)::text,
    'UTF8')) $$;

-- Before the events of a person go with the record.
create function journal.garder_empreintes(p_usager uuid) returns void language sql as $$
  insert into journal.ligne_effacee
  select 'evenement', e.rang, journal.empreinte(e) from journal.evenement e
  where sujet_type = 'usager' and sujet_id = p_usager::text
$$;

-- Erases up to so many lines of accesses whose term has come, and says how many. The parameter `traces.mois` says when:
-- nothing that is asked does.
create function journal.effacer_traces(p_jour date, p_lot integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  v_limite timestamptz := (conservation.dernier_jour(v_jour, conservation.duree('traces.mois', v_jour)) + 1)::timestamp
    at time zone 'Europe/Paris';
  partie regclass;
  v_nombre integer;
begin
  for partie in select relid from pg_partition_tree('journal.trace') where isleaf loop
    execute format('with parties as (
        delete from %s t where ctid = any(array(select ctid from %1$s where le < $1 limit $2 for update skip locked))
        returning rang, journal.empreinte(t::journal.trace) as empreinte)
      insert into journal.ligne_effacee select ''trace'', rang, empreinte from parties', partie)
    using v_limite, p_lot;
    get diagnostics v_nombre = row_count;
    if v_nombre > 0 then
      perform conservation.compter(v_jour, 'journal', 'traces', v_nombre);
      return v_nombre;
    end if;
  end loop;
  return 0;
end $$;

-- A lot whose lines are all erased keeps its seal alone. Not before its own term: whoever verifies then sees that no lot
-- went early.
create function journal.conclure_lots(p_jour date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_jour date := conservation.jour_venu(p_jour);
  v_dernier date := conservation.dernier_jour(v_jour, conservation.duree('traces.mois', v_jour));
  lot journal.sceau;
begin
  for lot in select * from journal.sceau where registre = 'trace' and efface_le is null and lignes > 0
    and conservation.jour(scelle_le) <= v_dernier order by numero
  loop
    continue when exists (select from journal.trace where rang > lot.apres and rang <= lot.jusqua)
      or lot.lignes <> (select count(*) from journal.ligne_effacee
        where registre = 'trace' and rang > lot.apres and rang <= lot.jusqua);
    delete from journal.ligne_effacee where registre = 'trace' and rang > lot.apres and rang <= lot.jusqua;
    update journal.sceau set efface_le = v_jour where registre = 'trace' and numero = lot.numero;
  end loop;
end $$;

revoke execute on function journal.garder_empreintes(uuid), journal.effacer_traces(date, integer),
  journal.conclure_lots(date) from public;
grant execute on function journal.effacer_traces(date, integer), journal.conclure_lots(date) to maillage_application;
