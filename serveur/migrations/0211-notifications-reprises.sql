-- A notice that a file brings was told elsewhere: it is shown on the portal, and no e-mail leaves.
alter table notifications.destinataire drop constraint destinataire_etat_check;
alter table notifications.destinataire add constraint destinataire_etat_check
  check (etat in ('a_envoyer', 'envoye', 'echec', 'repris'));
comment on column notifications.destinataire.etat is 'repris : reçu d''un fichier, sur le portail seul ; aucun courriel n''est à envoyer';
