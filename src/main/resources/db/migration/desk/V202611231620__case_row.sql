create schema if not exists desk;

-- Accents do not matter, endings neither: « structure émergente » finds « structures emergentes ».
create text search configuration desk.fr (copy = pg_catalog.french);
alter text search configuration desk.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- All the worklist shows, in one row: a page of it reads one index, joins nothing.
create table desk.case_row (
    application uuid primary key,
    reference text not null,
    title text not null,
    holder text collate "fr-x-icu" not null,
    place text not null default '',
    department text not null default '',
    team text not null,
    officer uuid,
    officer_name text not null default '',
    call_slug text not null,
    call_title text not null,
    status text not null,
    requested_cents bigint not null,
    received_at timestamptz not null,
    rejection_on date,
    -- keyset order needs a value: those without a date come last
    sort_rejection date generated always as (coalesce(rejection_on, date '9999-12-31')) stored,
    suspended boolean not null default false,
    cut_off date,
    commission date,
    search tsvector generated always as (
        to_tsvector('desk.fr', reference || ' ' || title || ' ' || holder || ' ' || place)) stored
);
create unique index case_row_reference on desk.case_row (reference);
create index case_row_received on desk.case_row (received_at desc, application desc);
create index case_row_rejection on desk.case_row (sort_rejection, application);
create index case_row_requested on desk.case_row (requested_cents desc, application desc);
create index case_row_holder on desk.case_row (holder, application);
create index case_row_status on desk.case_row (status, received_at desc, application desc);
create index case_row_team on desk.case_row (team, received_at desc, application desc);
create index case_row_officer on desk.case_row (officer, received_at desc, application desc);
create index case_row_department on desk.case_row (department, received_at desc, application desc);
create index case_row_call on desk.case_row (call_slug, received_at desc, application desc);
create index case_row_search on desk.case_row using gin (search);
