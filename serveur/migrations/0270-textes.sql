-- B1-10: the texts that apply the law, each with its date, where it was read and how sure that is.
create table parametres.texte (
  reference text primary key check (reference <> ''),
  du date,
  effet_le date,
  objet text not null check (objet <> ''),
  source text not null check (source <> ''),
  certitude text not null check (certitude in ('V', 'S')),
  check (du is not null or reference in ('C. trav.', 'CASF'))
);
comment on table parametres.texte is 'Textes dont viennent les paramètres datés : loi, décrets, arrêtés, décisions et codes';
comment on column parametres.texte.reference is 'Telle que la source d''un paramètre la cite';
comment on column parametres.texte.du is 'Date du texte ; pour un code, celle de la version lue, absente quand elle n''était pas dite';
comment on column parametres.texte.source is 'Où le texte, ou ce qui en est dit, a été lu';
comment on column parametres.texte.certitude is 'V : lu dans le texte ; S : lu dans une source secondaire, à confirmer';
insert into parametres.texte (reference, du, effet_le, objet, source, certitude) values
('loi 2023-1196', '2023-12-18', '2025-01-01',
  'Réseau pour l’emploi, inscription de tous, contrat d’engagement ; sanctions au 1er juin 2025',
  'Code du travail consolidé, notas ; presse professionnelle', 'V'),
('décret 2024-1242', '2024-12-30', null, 'Inscription, orientation et contrat d’engagement',
  'Code du travail consolidé, notas', 'V'),
('décret 2024-1244', '2024-12-30', null, 'Délais de l’orientation et du contrat d’engagement',
  'Code du travail consolidé, notas ; presse professionnelle', 'V'),
('décret 2024-1268', '2024-12-31', null, 'Traitement de données du système d’information de France Travail',
  'Code du travail consolidé, notas ; presse professionnelle', 'V'),
('décret 2025-478', '2025-05-30', '2025-06-01', 'Contrôle et sanctions', 'Code du travail consolidé, notas', 'V'),
('arrêté du 3 juillet 2024', '2024-07-03', null,
  'Cahier des charges d’interopérabilité, adopté par le Comité national le 19 juin 2024', 'Journal officiel, par un miroir', 'S'),
('CNE du 7 novembre 2024', '2024-11-07', null, 'Référentiel des critères d’orientation',
  'Miroir et presse professionnelle', 'S'),
('arrêté du 21 novembre 2024', '2024-11-21', '2025-01-01', 'Approbation des critères d’orientation',
  'Miroir et presse professionnelle', 'S'),
('CNE du 16 juillet 2025', '2025-07-16', null, 'Référentiel de l’accompagnement intensif',
  'Miroir et presse professionnelle', 'S'),
('arrêté du 6 août 2025', '2025-08-06', null, 'Approbation du référentiel de l’accompagnement intensif',
  'Miroir et presse professionnelle', 'S'),
('Cons. const. 2023-858 DC', '2023-12-14', null,
  'Réserve sur la durée d’activité : proportionnée, au plus la durée légale du travail', 'Code du travail consolidé, notas', 'S'),
('CNIL 2025-019', '2025-03-20', null, 'Recommandation sur l’authentification multifacteur', 'Miroir et presse juridique', 'S'),
('RGPD', '2016-04-27', '2018-05-25', 'Règlement (UE) 2016/679 sur la protection des données', 'Texte des articles, sur un site tiers', 'S'),
('C. trav.', '2026-03-27', null, 'Code du travail', 'Version consolidée republiée par les ministères sociaux', 'V'),
('CASF', null, null, 'Code de l’action sociale et des familles', 'Articles lus sur des miroirs, version non datée', 'S');
grant select on parametres.texte to maillage_application;
