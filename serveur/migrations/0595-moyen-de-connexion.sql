-- CONV-7-18: by what each agent proved who they are, so that the RGC sees who has no preferred means.
alter table habilitations.agent add column moyen_connexion text;
comment on column habilitations.agent.moyen_connexion is 'Le meilleur moyen de la dernière connexion complète (acr ou amr de ProConnect) ; vide avant la première';
