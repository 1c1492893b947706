-- ANX4-B-16: the structure that gives a service lists the prescriptions it receives.
create index service_organisation on accompagnement.service (organisation_id) where organisation_id is not null;
create index prescription_service on accompagnement.prescription (service_id, prescrite_le desc);
