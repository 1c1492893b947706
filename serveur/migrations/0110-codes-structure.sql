-- B3-02: an orientation names the place that accompanies by its code; several organisations of one body may
-- share a département, and the code alone tells them apart.
alter table conventions.organisation add column codes_structure text[] not null default '{}';
comment on column conventions.organisation.codes_structure is 'Codes Aurore ou Safir de ses structures, tels que les orientations les nomment';
