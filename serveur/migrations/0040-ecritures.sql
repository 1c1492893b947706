create table usagers.ecriture (
  porteur_id uuid not null,
  cle text not null check (length(cle) between 1 and 255),
  empreinte bytea not null check (octet_length(empreinte) = 32),
  reponse jsonb,
  le timestamptz not null,
  primary key (porteur_id, cle)
);
comment on table usagers.ecriture is 'Clés d''idempotence des écritures, gardées un jour : la même demande n''est faite qu''une fois';
comment on column usagers.ecriture.porteur_id is 'Application, ou agent d''une session du portail';
comment on column usagers.ecriture.empreinte is 'SHA-256 de l''acte, de la personne et du contenu : une clé ne sert qu''à une écriture';
create index ecriture_le on usagers.ecriture (le);
grant select, insert, update, delete on usagers.ecriture to maillage_application;
