-- CONV-5-12: after a stop, the consultations of the days that no search has seen the end of are looked for too.
create table securite.recherche (
  seule boolean primary key default true check (seule),
  jusqua timestamptz not null
);
comment on table securite.recherche is 'Jusqu''à quel instant les consultations inhabituelles ont été recherchées';
grant select, insert, update on securite.recherche to maillage_application;
