-- B2-01, B2-02: who is registered and by which way are kept with the registration, and are never on the wire.
comment on column usagers.usager.inscription is 'Champs de l''API Statut usager (absente : jamais inscrite, 204), et hors du fil : categorie_statistique, population, voie, demande_le, exclusion, source_id, ecrit_le (écrite sur la plateforme)';
