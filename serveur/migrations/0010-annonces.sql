-- Every process keeps small caches (organisations, applications, agents): each change is announced,
-- whoever makes it, so that a block or an end takes effect everywhere at once.
create function public.annoncer_changement() returns trigger language plpgsql as $$
begin
  perform pg_notify('changement', tg_table_schema || '.' || tg_table_name);
  return null;
end $$;
create trigger annonce after insert or update on conventions.organisation
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on conventions.convention
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on acces_api.application
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on habilitations.agent
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on habilitations.droit
  for each statement execute function public.annoncer_changement();
create trigger annonce after insert or update on parametres.parametre
  for each statement execute function public.annoncer_changement();
