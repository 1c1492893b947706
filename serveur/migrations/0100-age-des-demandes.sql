-- CONV-3.1-12: a request that waits longer than the target is told once to the opérateur.
alter table demandes_acces.demande add column alertee_le date;
comment on column demandes_acces.demande.alertee_le is 'Jour où l''opérateur a été averti qu''elle attend depuis plus longtemps que le délai visé';
