-- Those who enter a programme together, and the call by which they are chosen.
create table programmes.cohort (
    id          uuid primary key,
    programme   text not null references programmes.programme,
    status      text not null check (status in ('PREPARED', 'PUBLISHED', 'CLOSED')),
    title       text not null,
    places      integer not null check (places > 0),
    opens_at    timestamptz not null,
    closes_at   timestamptz not null check (closes_at > opens_at),
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on),
    version     integer not null default 0,
    prepared_by text not null,
    changed_at  timestamptz not null
);
create index cohort_of_programme on programmes.cohort (programme, closes_at desc, id desc);

-- A project asks to enter a programme. It may be no more than an idea: projects.project need not know it yet.
create table programmes.candidacy (
    id               uuid primary key,
    programme        text not null references programmes.programme,
    cohort_id        uuid references programmes.cohort,
    project_id       uuid not null,
    status           text not null check (status in ('APPLIED', 'WAITING', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    origin           text not null check (origin in ('CALL', 'REQUEST', 'DOSSIER', 'HAND', 'NEED')),
    origin_reference text not null,
    title            text not null,
    department       text not null,
    words            text not null,
    name             text not null,
    email            text not null,
    phone            text not null,
    organisation     text not null,
    account_id       uuid,
    token            text not null unique,
    applied_at       timestamptz not null,
    since            timestamptz not null,
    answered_at      timestamptz, -- first answer of the jury, whatever becomes of it
    admitted_at      timestamptz,
    reason           text not null default '',
    rank             integer not null default 0 check (rank >= 0),
    erased_at        timestamptz
);
-- The same project is asked about once at a time; in a cohort, once.
create unique index candidacy_open on programmes.candidacy (programme, project_id) where status in ('APPLIED', 'WAITING');
create unique index candidacy_in_cohort on programmes.candidacy (cohort_id, project_id) where status in ('APPLIED', 'WAITING', 'ADMITTED');
create index candidacy_of_programme on programmes.candidacy (programme, status, applied_at desc, id desc);
create index candidacy_of_cohort on programmes.candidacy (cohort_id, status, rank, applied_at, id) where cohort_id is not null;
create index candidacy_of_project on programmes.candidacy (project_id);
create index candidacy_of_account on programmes.candidacy (account_id, applied_at desc) where account_id is not null;
create index candidacy_to_erase on programmes.candidacy (since) where erased_at is null;
create index candidacy_of_year on programmes.candidacy (applied_at, programme);
