-- One schema per module: a module reads and writes only its own tables.
create schema conventions;
comment on schema conventions is 'Organisations, conventions, annexes (articles 1, 9 à 12)';
create schema habilitations;
comment on schema habilitations is 'Agents des partenaires et leurs droits (annexes 1 et 3)';
create schema acces_api;
comment on schema acces_api is 'Applications, OAuth 2, quotas (annexe 3 §1)';
create schema identite;
comment on schema identite is 'Sessions ProConnect et seconds facteurs (articles 3.2 et 7)';
create schema usagers;
comment on schema usagers is 'Registre des personnes (annexe 4 A)';
create schema journal;
comment on schema journal is 'Traces d''accès et évènements, en ajout seul (article 7)';
create schema parametres;
comment on schema parametres is 'Paramètres datés : délais, taux et listes que la loi fait changer';
create schema importation;
comment on schema importation is 'Imports de fichiers : reprise et comptes rendus';
grant usage on schema conventions, habilitations, acces_api, identite, usagers, journal, parametres, importation
  to maillage_application;
