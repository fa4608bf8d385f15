create schema if not exists opinions;

-- The authority's choices, as the pack says them.
create table opinions.settings (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);

-- One row per person asked. What the kind says is kept as it was when the opinion was asked.
create table opinions.opinion (
    id uuid primary key,
    application_id uuid not null references applications.application (id) on delete cascade,
    status text not null check (status in ('ASKED', 'OPENED', 'ANSWERED', 'DECLINED', 'RECUSED', 'SILENT', 'HIDDEN')),
    kind jsonb not null,
    asked_by uuid not null,
    team text not null,
    person text not null,
    organisation text not null,
    email text not null,
    question text not null,
    hints jsonb not null,
    due_on date not null,
    asked_at timestamptz not null,
    opened_at timestamptz,
    ended_at timestamptz,
    conflict text,
    reason text not null default '',
    answer jsonb,
    reminded_on date
);

create index opinion_of_application on opinions.opinion (application_id, asked_at);
-- asked twice with one click is once
create unique index opinion_awaited_of on opinions.opinion (application_id, email) where status in ('ASKED', 'OPENED');
-- the officers' list and the reminders: what is awaited, the most pressing first
create index opinion_awaited on opinions.opinion (team, due_on, id) where status in ('ASKED', 'OPENED');
create index opinion_due on opinions.opinion (due_on) where status in ('ASKED', 'OPENED');

-- The link in use and those before it. A link whose opinion was withdrawn still says so.
create table opinions.link (
    id uuid primary key,
    digest text not null unique,
    opinion_id uuid references opinions.opinion (id) on delete set null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    replaced_at timestamptz
);

create unique index link_in_use on opinions.link (opinion_id) where replaced_at is null;
create index link_of_opinion on opinions.link (opinion_id, sent_at);

-- The last code sent, by digest.
create table opinions.code (
    opinion_id uuid primary key references opinions.opinion (id) on delete cascade,
    digest text not null,
    sent_at timestamptz not null,
    attempts integer not null default 0
);

create table opinions.code_sent (
    opinion_id uuid not null references opinions.opinion (id) on delete cascade,
    at timestamptz not null
);

create index code_sent_to on opinions.code_sent (opinion_id, at);

-- What a browser holds once the code was typed, by digest: a link alone shows nothing.
create table opinions.pass (
    digest text primary key,
    opinion_id uuid not null references opinions.opinion (id) on delete cascade,
    expires_at timestamptz not null
);

create index pass_of_opinion on opinions.pass (opinion_id);
create index pass_expired on opinions.pass (expires_at);
