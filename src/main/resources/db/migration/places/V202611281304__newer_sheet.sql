-- The sheet as it was when a change was written: what others changed since is not overwritten.
alter table places.proposal add column read jsonb;

-- What tells voices apart, for a month; then another takes its place.
create table places.voice_secret (
    only_row boolean primary key default true check (only_row),
    month    date not null,
    secret   text not null
);
