create schema if not exists surveys;

create table surveys.setting (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);

-- What a project is asked some months after its exit. The row stays for the figures; who was asked goes.
create table surveys.survey (
    id          uuid primary key,
    support_id  uuid not null, -- the follow-up that ended
    project_id  uuid not null,
    partner     text not null,
    programme   text not null,
    months      integer not null check (months > 0),
    due_on      date not null,
    status      text not null check (status in ('PLANNED', 'SENT', 'ANSWERED', 'SILENT', 'CANCELLED')),
    title       text not null,
    name        text not null,
    email       text not null,
    link_digest text unique,
    sent_at     timestamptz,
    closes_at   timestamptz,
    reminded    integer[] not null default '{}', -- days after, of the reminders sent
    answered_at timestamptz,
    erased_at   timestamptz,
    unique (support_id, months)
);
create index survey_due on surveys.survey (due_on, id) where status = 'PLANNED';
create index survey_sent on surveys.survey (closes_at, id) where status = 'SENT';
create index survey_of_partner on surveys.survey (partner, due_on desc, id desc);

create table surveys.answer (
    survey_id uuid not null references surveys.survey on delete cascade,
    question  text not null,
    value     text not null,
    amount    numeric, -- of what may be added up
    evidence  text not null default 'DECLARED' check (evidence in ('DECLARED', 'DOCUMENT', 'CHECKED')),
    noted_by  text,
    noted_at  timestamptz,
    primary key (survey_id, question)
);

-- A code proves that whoever corrects an answer receives the mails of the address asked.
create table surveys.code (
    survey_id   uuid primary key references surveys.survey on delete cascade,
    digest      text not null, -- empty once it has served
    sent_at     timestamptz not null,
    attempts    integer not null default 0,
    pass_digest text -- what the browser where it was typed holds
);
