-- B3-09, B3-10: the paying body tells who is bound by the duties of the RSA; without its word, the income it read does.
alter table usagers.usager add column devoirs jsonb;
alter table usagers.reception add column devoirs jsonb;
alter table usagers.usager add check (devoirs is null or rsa);
comment on column usagers.usager.devoirs is 'Droits et devoirs du RSA (CASF L262-28) : soumis selon l''organisme payeur, depuis, payeur, informeLe, revenuMensuel, sansEmploi ; absents : rien n''en est dit';
