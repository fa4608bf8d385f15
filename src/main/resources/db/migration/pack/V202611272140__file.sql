-- The files of the pack as they were last loaded: an export gives them back, with what officers have published since.
create table pack.file (
    name text primary key check (name ~ '^([a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9-]*\.(yaml|md)$'),
    content text not null
);
