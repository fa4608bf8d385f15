-- unaccent is only STABLE: an index needs a function that never changes its mind.
create function directory.spoken(typed text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, typed))
$$;

-- An organisation merged into another stays, so that the merge can be undone and its journal read.
alter table directory.organisation
    add column merged_into uuid references directory.organisation,
    add column spoken_name text generated always as (directory.spoken(name)) stored;
create index organisation_commune on directory.organisation (commune, id) where merged_into is null;
create index organisation_spoken on directory.organisation using gin (spoken_name public.gin_trgm_ops);

create table directory.merge (
    id        uuid primary key,
    kept      uuid not null references directory.organisation,
    absorbed  uuid not null references directory.organisation,
    merged_at timestamptz not null,
    merged_by text not null,
    numbers   jsonb not null, -- what both said of their numbers and address before
    undone_at timestamptz,
    undone_by text,
    check (kept <> absorbed)
);
create index merge_latest on directory.merge (merged_at desc, id desc);

-- What went from one to the other, to be brought back.
create table directory.merge_moved (
    merge uuid not null references directory.merge,
    kind  text not null check (kind in ('MEMBER', 'RAISED', 'MANDATE', 'BANK_ACCOUNT')),
    row_id uuid not null,
    before_status text,
    before_role text,
    primary key (merge, kind, row_id)
);

create table directory.not_duplicate (
    first_id  uuid not null references directory.organisation,
    second_id uuid not null references directory.organisation,
    said_at   timestamptz not null,
    said_by   text not null,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
