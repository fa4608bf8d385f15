create schema if not exists applications;

-- A dossier sent on to another call: both know each other, and the day the request was first received stays.
alter table applications.application
    add column reoriented_from uuid references applications.application,
    add column reoriented_to uuid references applications.application,
    add column first_received_at timestamptz,
    add constraint application_reoriented_reception check ((reoriented_from is null) = (first_received_at is null));
create unique index application_reoriented_from on applications.application (reoriented_from);

-- What the service proposes; nothing moves until its author agrees.
create table applications.reorientation (
    id uuid primary key,
    application_id uuid not null references applications.application,
    call_slug text not null,
    call_title text not null,
    reason text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    due date not null,
    state text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'UNANSWERED')),
    reminded_at timestamptz,
    closed_at timestamptz,
    closed_by uuid,
    answer text
);
create unique index reorientation_waiting on applications.reorientation (application_id) where state = 'WAITING';
create index reorientation_application on applications.reorientation (application_id, proposed_at);
