-- B4-03: whoever was accompanied before 2025 has until 2027 to sign. A declared date does not make a path of that
-- time: the day it was opened here does, or the history that an import brought.
alter table orientation.orientation add column etablie_le date;
-- Opened here, a path has who decided it; imported, it has not.
update orientation.orientation
  set etablie_le = case when decideur is null then entree_le
    else greatest(entree_le, (creee_le at time zone 'Europe/Paris')::date) end
  where entree_le is not null;
alter table orientation.orientation add check (etat <> 'OUVERT' or etablie_le is not null);
comment on column orientation.orientation.etablie_le is 'Jour où le parcours s''est ouvert ici, ou entrée que dit l''import ; aucune date déclarée ensuite ne le change';
