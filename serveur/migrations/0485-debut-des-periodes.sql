-- CONV-4-02: a period mobilised for a day to come opens the record to its structure on that day, not before.
alter table accompagnement.periode add column a_rattacher boolean not null default false;
comment on column accompagnement.periode.a_rattacher is 'Mobilisée pour un jour à venir : la personne n''est rattachée à sa structure que ce jour-là';
update usagers.usager u set referent_id = p.referent_avant_id
  from accompagnement.periode p join orientation.orientation o on o.id = p.orientation_id and o.etat = 'OUVERT'
  where p.usager_id = u.id and u.referent_id = p.structure_id and p.referent_avant_id is not null
    and p.fin is null and p.annulee_le is null and p.debut > (now() at time zone 'Europe/Paris')::date;
update accompagnement.periode set a_rattacher = true
  where referent_avant_id is not null and fin is null and annulee_le is null
    and debut > (now() at time zone 'Europe/Paris')::date;
alter table accompagnement.periode drop column referent_avant_id;
create index periode_a_rattacher on accompagnement.periode (debut) where a_rattacher;
