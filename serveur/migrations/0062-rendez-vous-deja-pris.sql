alter table rendez_vous.rendez_vous add column deja_pris boolean not null default false;
comment on column rendez_vous.rendez_vous.deja_pris is 'Saisi après coup, pris hors de l''outil (annexe 4 A)';
