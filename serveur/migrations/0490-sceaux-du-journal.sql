-- CONV-5-13: each line has its rank, so that lots of lines are sealed and a line that is missing is seen. The ranks
-- grow with the table: an index of ranges of pages finds a lot, and costs nothing to whoever writes.
create sequence journal.rang_trace;
create sequence journal.rang_evenement;
grant usage, select on journal.rang_trace, journal.rang_evenement to maillage_application;
alter table journal.trace
  add column rang bigint not null default nextval('journal.rang_trace') check (rang > 0);
alter table journal.evenement
  add column rang bigint not null default nextval('journal.rang_evenement') check (rang > 0);
comment on column journal.trace.rang is 'Ordre d''écriture ; un rang que rien ne porte est celui d''une écriture abandonnée';
comment on column journal.evenement.rang is 'Ordre d''écriture ; un rang que rien ne porte est celui d''une écriture abandonnée';
create index trace_rang on journal.trace using brin (rang) with (autosummarize = on);
create index evenement_rang on journal.evenement using brin (rang) with (autosummarize = on);

create table journal.sceau (
  registre text not null check (registre in ('trace', 'evenement')),
  numero integer not null check (numero > 0),
  apres bigint not null,
  jusqua bigint not null check (jusqua > apres),
  lignes integer not null check (lignes >= 0),
  empreinte text not null,
  scelle_le timestamptz not null,
  signature text not null,
  primary key (registre, numero),
  unique (registre, apres)
);
comment on table journal.sceau is 'Lots de lignes scellés, chacun signé à la suite du précédent (article 5)';
comment on column journal.sceau.empreinte is 'SHA-256 des empreintes des lignes du lot, dans l''ordre des rangs';
grant select, insert on journal.sceau to maillage_application;
