-- CONV-7-05: a reading that concerns no person still reads something: the journal says what.
alter table journal.trace add column objet text check (objet <> '');
comment on column journal.trace.objet is 'Ce qui fut lu quand ce n''est pas une personne : un périmètre, une période ; jamais une donnée personnelle';
