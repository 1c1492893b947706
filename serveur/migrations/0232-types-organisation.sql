-- B1-02 B1-03: each member and participant of the network has its type; « AUTRE » stays for who is none of them.
alter table conventions.organisation drop constraint organisation_type_check;
alter table conventions.organisation add constraint organisation_type_check check (type in
  ('FT', 'CD', 'DCD', 'ML', 'CE', 'ETAT', 'REGION', 'COMMUNE', 'CAF', 'MSA', 'PLIE', 'IAE', 'CREATION', 'AUTRE'));
comment on column conventions.organisation.type is
  'FT, CD, DCD délégataire du CD, ML, CE, ETAT, REGION, COMMUNE ou groupement, CAF, MSA, PLIE, IAE structure d''insertion, entreprise adaptée ou ESAT, CREATION appui à la création d''entreprise, AUTRE';
