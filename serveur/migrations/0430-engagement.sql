-- The engagement that comes before any access says what the convention asks of each person (CONV-3.2-01). An
-- opérateur who has already written its own keeps it.
insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
select 'confidentialite', 2, 'Engagement de respect de la convention et de confidentialité',
'Modèle à remplacer par l’opérateur.

Vous agissez pour un organisme lié à France Travail par une convention. Vous en respectez les obligations, et vous n’utilisez les outils, les API et les données qu’elle ouvre que dans ses limites.

' || substr(texte, strpos(texte, 'Les informations auxquelles')), '2025-01-01'
from catalogue.document d
where portee = 'confidentialite' and version = 1
  and not exists (select from catalogue.document o where o.portee = d.portee and o.version > 1);
