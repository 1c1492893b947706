create table identite.envoi (
  agent_id uuid not null,
  cle text not null check (length(cle) between 1 and 255),
  empreinte bytea not null check (octet_length(empreinte) = 32),
  reponse bytea,
  le timestamptz not null,
  primary key (agent_id, cle)
);
comment on table identite.envoi is 'Clés d''idempotence de ce que le portail écrit hors d''un dossier, gardées un jour : le même envoi n''est fait qu''une fois';
comment on column identite.envoi.empreinte is 'SHA-256 de l''acte et de son contenu : une clé ne sert qu''à une écriture';
comment on column identite.envoi.reponse is 'Ce qui a été répondu, chiffré : un secret montré une fois peut s''y trouver. Absent tant que l''écriture dure, et si elle fut interrompue';
create index envoi_le on identite.envoi (le);
grant select, insert, update, delete on identite.envoi to maillage_application;
