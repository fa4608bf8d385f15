create schema if not exists records;

-- The pack's choice: the form that asks what is said once, and how long the answers of the registers stay fresh.
create table records.definition (
    only_row        boolean primary key default true check (only_row),
    form            text not null,
    identity_months int  not null check (identity_months > 0)
);

-- How long an answer may be offered before it is to be looked at again; without a row, for ever.
create table records.freshness (
    field      text primary key,
    months     int     not null check (months > 0),
    source     text    not null,
    assumption boolean not null
);

-- One row per organisation that said something: taken before its answers are written, so that two members see each other.
create table records.record (
    organisation_id uuid primary key references directory.organisation,
    version         int not null
);

create table records.answer (
    organisation_id uuid not null references records.record,
    field           text not null,
    answer          jsonb not null,
    version         int not null, -- of the record when it was written
    said_at         timestamptz not null,
    said_by         uuid not null,
    dossier         text, -- reference of the dossier it was kept from; none when it was said in the record itself
    primary key (organisation_id, field)
);
