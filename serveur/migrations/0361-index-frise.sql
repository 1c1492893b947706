-- All that a page of the timeline shows is in the index: reading it costs a few of its pages, not one page of the
-- table for each event, written on as many days.
drop index journal.evenement_sujet;
create index evenement_sujet on journal.evenement (sujet_type, sujet_id, le) include (id, genre, organisation_id);
