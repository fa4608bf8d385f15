create schema if not exists directory;

-- K1: why an officer kept a number whose key is wrong
alter table directory.organisation add column siret_override_reason text;
