-- CONV-5-14: who is not told within their month is looked for from the oldest; people come in the order of the days, so
-- that an index of ranges, which costs an import nothing, tells where to begin.
create index usager_obtenu on usagers.usager using brin (obtenu_le);

-- CONV-5-11: each e-mail that is for no account looks for its address among those of the accounts.
create index agent_adresse on habilitations.agent (lower(trim(courriel)));
