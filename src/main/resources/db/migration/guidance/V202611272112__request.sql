create schema if not exists guidance;

-- The authority's choices: rows of the pack.
create table guidance.settings (
    only_row         boolean primary key default true check (only_row),
    reminders        int[] not null, -- days without an act after which a partner is reminded
    unanswered_days  int   not null, -- days after which the authority takes over
    retention_months int   not null, -- after the end, what tells something of a person is erased
    kinds            jsonb not null  -- of holders, with the words the vocabulary gives them
);

create sequence guidance.request_reference;

create table guidance.request (
    id              uuid primary key,
    reference       text        not null unique,
    token           text        not null unique, -- of its private page: each mail carries it, so it is kept as it is
    form_key        uuid        not null unique, -- a form sent twice makes one request
    status          text        not null check (status in ('OPEN', 'TAKEN', 'UNCLAIMED', 'ANSWERED', 'WITHDRAWN')),
    since           timestamptz not null,
    sent_at         timestamptz not null,
    project_id      uuid        not null,
    account_id      uuid,
    commune         text        not null, -- as people read it
    department      text        not null,
    holder_kind     text        not null, -- a word of the vocabulary; empty when not said
    needs           text[]      not null,
    may_pass_on     boolean     not null,
    words           text,
    answers         jsonb       not null default '[]',
    contact_name    text,
    contact_email   text,
    contact_phone   text,
    taken_by        text,
    answer          text,
    answered_by     text,
    unclaimed_at    timestamptz, -- the first time nobody took it: kept for the figures
    closed_at       timestamptz,
    satisfaction    text check (satisfaction in ('HELPED', 'PARTLY', 'NOT_HELPED')),
    opinion_comment text,
    opinion_at      timestamptz,
    erased_at       timestamptz
);
create index request_basket on guidance.request (status, since, id);
create index request_account on guidance.request (account_id, sent_at desc) where account_id is not null;
create index request_unclaimed on guidance.request (unclaimed_at) where unclaimed_at is not null;
create index request_to_erase on guidance.request (closed_at) where erased_at is null;
create index request_email on guidance.request (contact_email) where closed_at is null;

create table guidance.handover (
    id              uuid primary key,
    request_id      uuid        not null references guidance.request,
    partner         text        not null,
    status          text        not null check (status in
                        ('AWAITING_CONSENT', 'REFUSED', 'WAITING', 'TAKEN', 'DECLINED', 'PASSED_ON', 'CLOSED', 'ANSWERED')),
    since           timestamptz not null,
    passed_by       text,        -- who passed it on: a partner, or the authority; null when it was matched
    sent_at         timestamptz, -- when the partner could first see it
    first_answer_at timestamptz,
    taken_at        timestamptz,
    account_id      uuid,        -- who took it
    reason          text
);
create unique index handover_open on guidance.handover (request_id, partner) where status in ('AWAITING_CONSENT', 'WAITING', 'TAKEN');
create index handover_request on guidance.handover (request_id, id);
create index handover_partner on guidance.handover (partner, status, id);
create index handover_pending on guidance.handover (since) where status in ('WAITING', 'TAKEN');

-- Sent once each, however often the job runs.
create table guidance.reminder (
    handover_id uuid        not null references guidance.handover,
    status      text        not null,
    day         int         not null,
    at          timestamptz not null,
    primary key (handover_id, status, day)
);

-- The shortlist of funders of a project, kept by the partner who took the request.
create table guidance.funder (
    id         uuid primary key,
    project_id uuid        not null,
    name       text        not null,
    status     text        not null check (status in ('TO_CONTACT', 'CONTACTED', 'ASKED', 'GRANTED', 'REFUSED')),
    amount     bigint check (amount > 0), -- in cents
    day        date        not null,
    version    int         not null default 1,
    changed_at timestamptz not null,
    changed_by text        not null
);
create index funder_project on guidance.funder (project_id, id);
