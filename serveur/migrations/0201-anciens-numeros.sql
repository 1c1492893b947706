-- B9-05, B9-06: a former number names somebody only with its region and its period; never a key.
alter table usagers.usager add column anciens_numeros jsonb;
alter table usagers.reception add column anciens_numeros jsonb;
comment on column usagers.usager.anciens_numeros is 'Anciens numéros régionaux à huit caractères : liste de numero, region (code INSEE, absent : non dite), debut, fin';
comment on column usagers.usager.adresse is 'Champs de l''API Informations administratives, et millesimeCommune (année du code officiel géographique) ; absente : structure incalculable (R998)';
