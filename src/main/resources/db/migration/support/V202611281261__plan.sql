create schema if not exists support;
create sequence support.plan_reference;

-- A project followed by a partner organisation, within one of its programmes.
create table support.plan (
    id              uuid primary key,
    reference       text not null unique,
    form_key        uuid not null unique, -- the same form sent twice opens one follow-up
    token           text unique, -- the key of its holder's page; none once it is erased
    project_id      uuid not null,
    partner         text not null, -- slug of the partner organisation
    programme       text not null, -- slug; steps, axes and milestones are those of the pack
    step            text not null,
    status          text not null check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'DECLINED', 'ENDED')),
    since           timestamptz not null,
    origin          text not null check (origin in ('REQUEST', 'DOSSIER', 'COHORT', 'HAND', 'IMPORT')),
    origin_ref      text not null, -- reference of the request or of the dossier, key of an imported row; else empty
    title           text not null,
    holder_name     text not null,
    holder_email    text not null,
    holder_phone    text not null,
    organisation    text not null,
    commune         text not null, -- INSEE code, or empty
    commune_name    text not null,
    department      text not null,
    adviser         uuid,
    opened_on       date not null,
    last_contact_on date not null,
    ended_on        date,
    exit            text check (exit in ('CREATED', 'MERGED', 'COMPLETED', 'PAUSED', 'DROPPED')),
    exit_note       text not null default '',
    erased_at       timestamptz
);
-- the caseload: whoever was met least recently first
create index plan_caseload on support.plan (partner, status, last_contact_on, id);
create index plan_project on support.plan (project_id);
create index plan_holder on support.plan (holder_email) where holder_email <> '';
create index plan_ended on support.plan (ended_on) where erased_at is null and ended_on is not null;
-- a request, a dossier or an imported row opens one follow-up in a programme
create unique index plan_once on support.plan (partner, programme, origin, origin_ref) where origin_ref <> '' and status <> 'DECLINED';

create table support.diagnosis (
    id      uuid primary key,
    plan_id uuid not null references support.plan,
    made_on date not null,
    levels  jsonb not null, -- axis of the programme -> level, from 1
    note    text not null,
    made_by uuid not null
);
create index diagnosis_plan on support.diagnosis (plan_id, made_on, id);

create table support.objective (
    id         uuid primary key,
    plan_id    uuid not null references support.plan,
    what       text not null,
    reached_on date
);
create index objective_plan on support.objective (plan_id, id);

-- A line of the plan of action. A task is the team's own: its holder does not read it.
create table support.action (
    id         uuid primary key,
    plan_id    uuid not null references support.plan,
    kind       text not null check (kind in ('ACTION', 'INDIVIDUAL', 'COLLECTIVE', 'TASK')),
    what       text not null,
    who        text not null,
    consultant text not null, -- who is paid for it; empty when nobody is
    due_on     date,
    done_on    date
);
create index action_plan on support.action (plan_id, id);
create index action_waiting on support.action (plan_id, due_on nulls last, id) where done_on is null;

create table support.session (
    id      uuid primary key,
    plan_id uuid not null references support.plan,
    held_on date not null,
    minutes integer not null check (minutes between 1 and 1440),
    kind    text not null check (kind in ('MEETING', 'VIDEO', 'CALL', 'VISIT', 'WORKSHOP')),
    summary text not null,
    visible_to text not null check (visible_to in ('TEAM', 'HOLDER', 'REGION')),
    held_by uuid not null
);
create index session_plan on support.session (plan_id, held_on, id);

create table support.milestone (
    plan_id    uuid not null references support.plan,
    code       text not null, -- of the programme
    due_on     date,
    reached_on date,
    primary key (plan_id, code)
);
create index milestone_due on support.milestone (due_on) where reached_on is null and due_on is not null;

create table support.funding (
    id            uuid primary key,
    plan_id       uuid not null references support.plan,
    funder        text not null,
    asked_cents   bigint not null check (asked_cents >= 0),
    asked_on      date not null,
    outcome       text not null check (outcome in ('AWAITED', 'GRANTED', 'REFUSED')),
    granted_cents bigint check (granted_cents >= 0),
    answered_on   date
);
create index funding_plan on support.funding (plan_id, asked_on, id);
create index funding_awaited on support.funding (asked_on) where outcome = 'AWAITED';

create table support.mentor (
    id      uuid primary key,
    plan_id uuid not null references support.plan,
    name    text not null,
    brings  text not null,
    since   date not null
);
create index mentor_plan on support.mentor (plan_id, id);

-- Time spent besides the sessions, when the funder of the programme asks for it.
create table support.work (
    id        uuid primary key,
    plan_id   uuid not null references support.plan,
    worked_on date not null,
    minutes   integer not null check (minutes between 1 and 6000),
    what      text not null,
    worked_by uuid not null
);
create index work_plan on support.work (plan_id, worked_on, id);

-- The project is to be carried by somebody else: both agree, then it is.
create table support.succession (
    id           uuid primary key,
    plan_id      uuid not null references support.plan,
    token        text unique,
    name         text not null,
    email        text not null,
    organisation text not null,
    asked_at     timestamptz not null,
    asked_by     text not null,
    holder_at    timestamptz, -- when who carries it agreed
    successor_at timestamptz, -- when who takes it on agreed
    settled_at   timestamptz,
    settled      text check (settled in ('DONE', 'REFUSED', 'GIVEN_UP')),
    former       text not null default '' -- who carried it before, kept for the history
);
create unique index succession_open on support.succession (plan_id) where settled_at is null;

-- What was being written when its holder withdrew their consent: for its author alone.
create table support.kept_text (
    id         uuid primary key,
    account_id uuid not null,
    reference  text not null,
    what       text not null,
    text       text not null,
    kept_at    timestamptz not null
);
create index kept_text_author on support.kept_text (account_id, kept_at);
create index kept_text_age on support.kept_text (kept_at);

-- What the night found: written and taken away by one statement each.
create table support.alert (
    plan_id uuid not null references support.plan,
    kind    text not null check (kind in ('QUIET', 'MILESTONE', 'FUNDING')),
    item    text not null, -- code of the milestone, identifier of the request for money; else empty
    since   date not null,
    found_at timestamptz not null,
    primary key (plan_id, kind, item)
);

create table support.setting (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);
