alter table identite.session add column appareil bytea;
comment on column identite.session.appareil is 'Empreinte à clé de l''adresse et du navigateur : reconnaît un autre appareil sans garder ni l''une ni l''autre (annexe 1, 3)';
