create schema if not exists readings;

-- How the dossiers of one call are read, as the pack says it or as the head of the service changed it.
create table readings.terms (
    call_slug text primary key,
    value jsonb not null,
    pack_digest text not null default ''
);

-- Who may be asked to read for a call, and what they are competent for.
create table readings.reader (
    call_slug text not null,
    account uuid not null,
    criteria text[] not null,
    themes text[] not null,
    departments text[] not null,
    most integer not null check (most between 1 and 500),
    primary key (call_slug, account)
);

-- One dossier read by one person on one grid. Asked twice is asked once.
create table readings.reading (
    id uuid primary key,
    application_id uuid not null references applications.application (id) on delete cascade,
    call_slug text not null,
    kind text not null,
    reader uuid not null,
    criteria text[] not null,
    origin text not null check (origin in ('HAND', 'ALLOCATION', 'THIRD', 'CALIBRATION')),
    why text[] not null,
    status text not null check (status in ('ASKED', 'OPENED', 'GIVEN', 'RECUSED')),
    due_on date not null,
    asked_by uuid,
    asked_at timestamptz not null,
    ended_at timestamptz,
    conflict text,
    conflict_words text not null default '',
    marks jsonb not null default '{}',
    per_mille integer,
    version integer not null default 1,
    reminded_on date,
    unique (application_id, kind, reader)
);

create index reading_of_call on readings.reading (call_slug, kind, status);
create index reading_of_reader on readings.reading (reader, due_on, id);
-- what waits for a reader, and how much each has to give already
create index reading_due on readings.reading (due_on) where status in ('ASKED', 'OPENED');
create index reading_awaited on readings.reading (reader) where status in ('ASKED', 'OPENED');

-- Dossiers read by all before the real ones; they are never ranked with them.
create table readings.reference (
    call_slug text not null,
    application_id uuid not null references applications.application (id) on delete cascade,
    primary key (call_slug, application_id)
);

-- Who could read what: proposed, corrected by hand, applied once.
create table readings.allocation (
    id uuid primary key,
    call_slug text not null,
    kind text not null,
    plan jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null,
    applied_at timestamptz
);

-- one proposal at a time
create unique index allocation_open on readings.allocation (call_slug, kind) where applied_at is null;

-- The second analysis of a dossier: technical, legal, financial.
create table readings.second_analysis (
    application_id uuid primary key references applications.application (id) on delete cascade,
    sheet jsonb not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    signed_by uuid,
    signed_at timestamptz,
    version integer not null default 1,
    check ((signed_by is null) = (signed_at is null))
);
