-- CONV-4-02: a period mobilised by mistake opens the record to its structure; cancelled, it gives the person back.
alter table accompagnement.periode add column referent_avant_id uuid;
comment on column accompagnement.periode.referent_avant_id is 'Organisme qui accompagnait quand la période a été mobilisée ; nul s''il n''y en avait pas ou qu''un fichier l''apporte';
