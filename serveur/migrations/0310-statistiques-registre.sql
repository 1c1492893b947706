-- No search compares these columns whole: sampling them was most of an ANALYZE, which ends every first load.
alter table usagers.usager
  alter column nir_chiffre set statistics 0,
  alter column adresse set statistics 0,
  alter column inscription set statistics 0,
  alter column rqth set statistics 0,
  alter column provenance set statistics 0,
  alter column devoirs set statistics 0,
  alter column anciens_numeros set statistics 0;
