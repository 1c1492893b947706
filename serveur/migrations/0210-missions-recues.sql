-- A jeu de données may bring missions, and the modules each of them needs (annex 1, 5.1).
grant insert, update on habilitations.mission to maillage_application;
grant insert, update, delete on habilitations.mission_module to maillage_application;
