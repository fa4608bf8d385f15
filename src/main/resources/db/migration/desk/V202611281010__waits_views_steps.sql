create schema if not exists desk;

-- What each dossier waits for, whom, and by when: an officer opens on it.
alter table desk.case_row
    add column waits_for text not null default 'NOBODY'
        check (waits_for in ('ASSISTANT', 'OFFICER', 'HEAD', 'SECRETARY', 'COMMITTEE', 'APPLICANT', 'NOBODY')),
    -- the nearest day of the service's own levels; the legal day is rejection_on
    add column due_on date,
    add column started_at timestamptz,
    add column flagged text[] not null default '{}',
    -- version of the drawing that wrote the row: an older one is drawn again at the next start
    add column drawn smallint not null default 0;
alter table desk.case_row add column sort_due date generated always as
    (coalesce(least(due_on, case when suspended then null else rejection_on end), date '9999-12-31')) stored;

-- The summary is searched, not shown in a list: its words are kept, its text stays with the dossier.
alter table desk.case_row alter column search drop expression;
update desk.case_row set search = '' where search is null;
alter table desk.case_row alter column search set default '', alter column search set not null;

create index case_row_due on desk.case_row (sort_due, application);
create index case_row_waits on desk.case_row (waits_for, sort_due, application);
create index case_row_team_waits on desk.case_row (team, waits_for, sort_due, application);
create index case_row_officer_waits on desk.case_row (officer, waits_for, sort_due, application);
create index case_row_load on desk.case_row (officer, sort_due) where officer is not null and waits_for <> 'NOBODY';
create index case_row_flagged on desk.case_row using gin (flagged) where flagged <> '{}';
create index case_row_drawn on desk.case_row (drawn);

-- Each stretch of time the service promises to hold within a level of service: when it began, until when, when it ended.
create table desk.step (
    application uuid not null,
    step text not null check (step in ('ACKNOWLEDGEMENT', 'COMPLETENESS', 'ASSESSMENT', 'OPINION', 'NOTIFICATION', 'PAYMENT')),
    rank smallint not null,
    team text not null,
    department text not null,
    started_on date not null,
    due_on date not null,
    ended_on date,
    primary key (application, step, rank),
    check (ended_on >= started_on)
);
create index step_running on desk.step (step, team, due_on) include (application) where ended_on is null;
create index step_ended on desk.step (ended_on) include (step, team, started_on) where ended_on is not null;

-- A list an officer keeps: its filters and columns are its address.
create table desk.saved_view (
    id uuid primary key,
    owner uuid not null,
    team text,
    name text not null check (char_length(name) between 1 and 60),
    query text not null,
    kept_at timestamptz not null,
    unique (owner, name)
);
create index saved_view_team on desk.saved_view (team) where team is not null;

create table desk.default_view (
    account uuid primary key,
    view uuid not null references desk.saved_view (id) on delete cascade
);
create index default_view_view on desk.default_view (view);

-- The levels of service of the pack.
create table desk.service_levels (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);
