-- A denunciation that a file tells of was recorded by nobody here.
alter table conventions.denonciation alter column enregistree_par drop not null;
comment on column conventions.denonciation.enregistree_par is 'Agent de l''opérateur ; absent pour une reprise par fichier';
