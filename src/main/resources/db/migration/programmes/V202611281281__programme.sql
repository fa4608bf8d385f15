create schema if not exists programmes;

-- What partners offer over time, as the pack describes it.
create table programmes.programme (
    slug     text primary key,
    partner  text not null, -- slug of the partner organisation
    position integer not null,
    value    jsonb not null,
    retired  boolean not null default false
);

create table programmes.loaded (
    only_row boolean primary key default true check (only_row),
    version  bigint not null default 0,
    months   integer not null default 24 -- names and addresses are kept after the last answer
);
insert into programmes.loaded default values;
