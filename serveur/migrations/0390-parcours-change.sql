-- B4-02: another path during the accompaniment makes the contract to sign again within a month of that change, not
-- of the orientation that opened it.
alter table orientation.orientation add column parcours_le date;
comment on column orientation.orientation.parcours_le is 'Jour où le parcours ouvert a changé en dernier ; nul s''il est celui de l''ouverture';
