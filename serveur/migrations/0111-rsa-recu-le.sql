-- B3-07: six weeks run from the day the département received the opening or the transfer of the RSA, which the
-- flows of the following months do not move.
alter table usagers.usager add column rsa_recu_le timestamptz;
alter table usagers.reception add column rsa_recu_le timestamptz;
update usagers.usager
  set rsa_recu_le = coalesce((provenance -> 'rsa' ->> 'le')::timestamptz, source_le) where rsa;
alter table usagers.usager add check (not rsa or rsa_recu_le is not null);
comment on column usagers.usager.rsa_recu_le is 'Quand l''ouverture ou le transfert du RSA a été reçu pour ce département ; gardé par les flux suivants';
