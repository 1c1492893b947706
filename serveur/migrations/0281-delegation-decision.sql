-- B3-01, C. trav. L5411-5-1 II: the president of the conseil départemental may delegate to the opérateur, by
-- convention, the decision on the orientation of the beneficiaries of the RSA.
create table conventions.delegation_decision (
  id uuid primary key default gen_random_uuid(),
  convention_id uuid not null references conventions.convention (id),
  reference text not null check (length(reference) between 1 and 300),
  debut date not null,
  fin date check (fin >= debut),
  unique (convention_id, debut)
);
comment on table conventions.delegation_decision is 'Délégation à l''opérateur de la décision d''orientation des bénéficiaires du RSA, par la convention qui la porte ; sans effet hors de celle-ci';
comment on column conventions.delegation_decision.reference is 'Stipulation ou acte qui la donne';
comment on column conventions.delegation_decision.fin is 'Dernier jour inclus ; absent : jusqu''à la fin de la convention';
create trigger annonce after insert or update on conventions.delegation_decision
  for each statement execute function public.annoncer_changement();
grant select, insert on conventions.delegation_decision to maillage_application;
grant update (fin) on conventions.delegation_decision to maillage_application;
