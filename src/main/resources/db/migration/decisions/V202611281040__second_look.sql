create schema if not exists decisions;

-- What a decision rested on, written down the day it was taken: read again by whoever looks at it a second time.
create table decisions.evidence (
    id uuid primary key,
    application uuid not null references applications.application (id),
    frozen_at timestamptz not null,
    content text not null,
    digest text not null
);
create index evidence_of_application on decisions.evidence (application, frozen_at desc, id desc);

-- I9, I6: a decision never changes but by one of these.
create table decisions.change (
    id uuid primary key,
    application uuid not null references applications.application (id),
    kind text not null check (kind in ('CLERICAL', 'AMOUNT', 'WITHDRAWAL', 'ABROGATION', 'REOPENING')),
    what text not null,
    was text not null,
    became text not null,
    reason text not null check (reason <> ''),
    act uuid references decisions.act (id),
    made_by uuid not null,
    made_at timestamptz not null,
    document uuid,
    -- the decision as it stood, when it no longer stands
    former jsonb,
    check ((kind in ('WITHDRAWAL', 'ABROGATION', 'REOPENING')) = (former is not null)),
    -- I1: the assembly alone changes an amount
    check (kind <> 'AMOUNT' or act is not null)
);
create index change_of_application on decisions.change (application, made_at, id);

-- I6 (CRPA L121-1, L122-1): whoever holds an aid is heard before it is taken back.
create table decisions.hearing (
    id uuid primary key,
    application uuid not null references applications.application (id),
    ground text not null check (ground in ('UNLAWFUL', 'CONDITIONS_UNMET')),
    reason text not null,
    asked_on date not null,
    answer_until date not null check (answer_until > asked_on),
    asked_by uuid not null,
    answer text,
    answered_on date,
    closed_on date,
    check ((answer is null) = (answered_on is null))
);
create unique index hearing_open on decisions.hearing (application) where closed_on is null;
create index hearing_of_application on decisions.hearing (application, asked_on);

create table decisions.hearing_setting (
    only_row boolean primary key default true check (only_row),
    days integer not null
);
