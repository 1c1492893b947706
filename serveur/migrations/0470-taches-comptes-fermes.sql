-- ANX1-5.1-09: what waited about an account closed since has no object any more, and would act on the day it is reopened.
update habilitations.tache t set etat = 'ecartee', traitee_le = now(), motif = 'Le compte est fermé.'
from habilitations.agent a
where a.id = t.agent_id and a.ferme_le is not null and t.etat = 'a-traiter';
