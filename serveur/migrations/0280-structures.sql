-- B3-02, wire §3.4: who decides of an orientation chooses the place that accompanies; a code alone could
-- not be chosen from a list, nor shown.
create table conventions.structure (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references conventions.organisation (id),
  code_aurore text check (code_aurore ~ '^[A-Za-z]{3}[0-9]{4}$'),
  code_safir text check (code_safir ~ '^[0-9]{5}$'),
  libelle text not null check (libelle <> ''),
  commune text,
  code_insee text,
  departement text,
  fermee_le date,
  check (num_nonnulls(code_aurore, code_safir) > 0),
  unique (organisation_id, code_aurore),
  unique (organisation_id, code_safir)
);
comment on table conventions.structure is 'Structures des organisations : agences, maisons du Département, antennes, là où une personne est accompagnée';
comment on column conventions.structure.code_aurore is 'Code Aurore, préféré ; le code Safir est ancien';
comment on column conventions.structure.departement is 'Département où elle reçoit ; absent : celui de son organisation';
comment on column conventions.structure.fermee_le is 'Premier jour où elle n''accompagne plus';

insert into conventions.structure (organisation_id, code_aurore, code_safir, libelle)
select distinct id, case when code !~ '^[0-9]' then code end, case when code ~ '^[0-9]' then code end, nom
from conventions.organisation, unnest(codes_structure) as code;
alter table conventions.organisation drop column codes_structure;

create trigger annonce after insert or update on conventions.structure
  for each statement execute function public.annoncer_changement();
grant select, insert, update on conventions.structure to maillage_application;
