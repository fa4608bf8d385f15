-- People invited to one dossier: they read, write, sign off, or act for its author. The link is kept as its digest.
create table applications.participant (
    id uuid primary key,
    application_id uuid not null references applications.application,
    email text not null,
    name text not null,
    entitlement text not null check (entitlement in ('READ', 'WRITE', 'SIGN', 'ACT')),
    state text not null check (state in ('INVITED', 'JOINED', 'DECLINED', 'REMOVED')),
    link_digest text not null unique,
    invited_by uuid not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    account_id uuid,
    joined_at timestamptz,
    ended_at timestamptz,
    -- a mandate: the paper, and the last day it holds
    mandate_document uuid,
    mandate_until date,
    check (state <> 'JOINED' or account_id is not null)
);
create index participant_application on applications.participant (application_id, invited_at);
create index participant_account on applications.participant (account_id) where state = 'JOINED';
-- one living invitation per address: a second click sends nothing twice
create unique index participant_once on applications.participant (application_id, email) where state in ('INVITED', 'JOINED');

-- Who is asked to fill in a part. Nobody is kept from helping.
create table applications.section_assignment (
    application_id uuid not null references applications.application,
    page text not null,
    account_id uuid not null,
    assigned_by uuid not null,
    assigned_at timestamptz not null,
    handed_back_at timestamptz,
    note text,
    primary key (application_id, page)
);

-- The agreement of the legal representative, given on what stood there: another answer, and it is asked anew.
create table applications.sign_off (
    id uuid primary key,
    application_id uuid not null references applications.application,
    participant_id uuid not null references applications.participant,
    asked_at timestamptz not null,
    asked_by uuid not null,
    answered_at timestamptz,
    given boolean,
    function text,
    digest text,
    reason text,
    check ((answered_at is null) = (given is null))
);
create index sign_off_application on applications.sign_off (application_id, asked_at);
create unique index sign_off_once on applications.sign_off (application_id) where answered_at is null;

-- Who has a part before their eyes, minute by minute; lost with a crash, and rightly so.
create unlogged table applications.presence (
    application_id uuid not null,
    page text not null,
    account_id uuid not null,
    seen_at timestamptz not null,
    primary key (application_id, page, account_id)
);
create index presence_seen on applications.presence (seen_at);

-- The authority's own choices about dossiers, from its pack.
create table applications.settings (
    only_row boolean primary key default true check (only_row),
    invitation_days integer not null,
    closing_reminders integer[] not null
);
