-- CONV-4-01: the number that an export bears finds its line; the few lines of exports alone weigh in the index.
create index trace_export on journal.trace (objet text_pattern_ops) where objet like 'export %';
