create schema if not exists appeals;

create sequence appeals.appeal_number;

-- I7: a second look at a decision, by another person, with a clock of its own.
create table appeals.appeal (
    id uuid primary key,
    reference text not null unique,
    application uuid not null references applications.application (id),
    channel text not null check (channel in ('PORTAL', 'PAPER')),
    status text not null check (status in ('FILED', 'UNDER_REVIEW', 'PROPOSED', 'CONFIRMED', 'UPHELD', 'INADMISSIBLE', 'REJECTED_BY_SILENCE', 'WITHDRAWN')),
    reason text not null,
    filed_by uuid not null,
    filed_at timestamptz not null,
    -- the stamp of the post, or the day it was filed on the portal (CRPA L112-1)
    sent_on date not null,
    received_on date not null check (received_on >= sent_on),
    -- the decision looked at again, as it was known
    decision_known_on date not null,
    deadline date not null,
    mentioned boolean not null,
    silent_on date not null,
    evidence uuid not null references decisions.evidence (id),
    evidence_digest text not null,
    receipt uuid,
    reviewer uuid,
    taken_at timestamptz,
    -- a late appeal: what an officer decided of it
    admitted boolean,
    admission_reason text,
    proposal text check (proposal in ('CONFIRM', 'CHANGE_AMOUNT', 'REOPEN')),
    review text,
    proposed_at timestamptz,
    act uuid references decisions.act (id),
    signed_on date,
    signatory_first_name text,
    signatory_name text,
    signatory_quality text,
    answer_reason text,
    answer uuid,
    answered_at timestamptz,
    sent_by text check (sent_by in ('PORTAL', 'LETTER')),
    answer_sent_on date,
    answer_known_on date check (answer_known_on >= answer_sent_on),
    silence_at timestamptz,
    check (status <> 'PROPOSED' or (review is not null and proposal is not null))
);

-- one at a time for each dossier
create unique index appeal_open on appeals.appeal (application) where status in ('FILED', 'UNDER_REVIEW', 'PROPOSED');
create index appeal_of_application on appeals.appeal (application, filed_at);
create index appeal_by_deadline on appeals.appeal (silent_on, id) where status in ('FILED', 'UNDER_REVIEW', 'PROPOSED');
create index appeal_by_age on appeals.appeal (silent_on desc, id desc);
create index appeal_unread on appeals.appeal (answer_sent_on) where sent_by = 'PORTAL' and answer_known_on is null;

create table appeals.piece (
    document uuid primary key,
    appeal uuid not null references appeals.appeal (id),
    name text not null,
    added_at timestamptz not null
);
create index piece_of_appeal on appeals.piece (appeal, added_at);

create table appeals.alert (
    appeal uuid not null references appeals.appeal (id),
    days integer not null,
    sent_on date not null,
    primary key (appeal, days)
);

create table appeals.setting (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);
