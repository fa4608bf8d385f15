-- A request for clarification may name questions whose answers its author may correct.
alter table applications.supplement_request add column fields text[] not null default '{}';

-- What its author corrects lives apart until it is sent: the service never reads half a correction. Then it is never
-- changed again, and what was filed stays as it was filed.
create table applications.correction (
    request_id uuid primary key references applications.supplement_request,
    application_id uuid not null references applications.application,
    version integer not null,
    answers jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    sent_at timestamptz,
    before jsonb,
    check ((sent_at is null) = (before is null))
);
create index correction_application on applications.correction (application_id, sent_at);

-- Reminders to an author who does not answer, then the proposal to close.
alter table applications.supplement_request add column reminders integer not null default 0;
alter table applications.supplement_request add column closure_proposed_at timestamptz;
create index supplement_request_open on applications.supplement_request (due) where closed_at is null;

-- A message is about a request, or about nothing in particular; it may carry files.
create table applications.exchange_document (
    exchange_id uuid not null references applications.exchange,
    document_id uuid not null,
    name text not null,
    primary key (exchange_id, document_id)
);
create table applications.exchange_seen (
    application_id uuid not null references applications.application,
    by_service boolean not null,
    seen_at timestamptz not null,
    primary key (application_id, by_service)
);

alter table applications.settings add column answer_reminders integer[] not null default '{-3,0,7}';
alter table applications.settings add column closure_days integer not null default 15;
alter table applications.settings add column mails_to_service boolean not null default true;
alter table applications.settings add column message_templates jsonb not null default '[]';
