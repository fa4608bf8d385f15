create schema if not exists territory;

-- So that a name typed wrong finds its neighbours.
create index commune_alike on territory.commune using gin (plain_name public.gin_trgm_ops);
