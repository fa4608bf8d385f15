create schema if not exists applications;

-- Human references: one sequence for all calls, gaps are normal.
create sequence applications.reference_number;

create table applications.application (
    id uuid primary key,
    reference text not null unique,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'COMPLETE', 'UNDER_ASSESSMENT', 'PROPOSED', 'ON_AGENDA',
        'DEFERRED', 'RESERVED', 'AWARDED', 'REFUSED', 'INADMISSIBLE', 'REORIENTED', 'WITHDRAWN', 'REINSTATED')),
    project_id uuid not null,
    holder_id uuid not null,
    holder_name text not null,
    author_id uuid not null,
    call_revision_id uuid not null,
    form_revision_id uuid not null,
    call_slug text not null,
    call_title text not null,
    team text not null,
    title text not null default '',
    requested_cents bigint,
    opened_at timestamptz not null,
    saved_at timestamptz not null,
    submitted_at timestamptz,
    complete_at timestamptz,
    reminded_at timestamptz,
    check ((submitted_at is not null) or status in ('DRAFT', 'WITHDRAWN'))
);
create index application_holder on applications.application (holder_id, saved_at desc);
create index application_author on applications.application (author_id, saved_at desc);
create index application_draft on applications.application (call_revision_id) where status = 'DRAFT';

-- One row per page of the form: two people, or two tabs, on different pages never meet.
create table applications.answer_page (
    application_id uuid not null references applications.application,
    page text not null,
    version integer not null,
    answers jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    primary key (application_id, page)
);

-- What was filed, as it was filed. Never updated.
create table applications.submission (
    application_id uuid primary key references applications.application,
    receipt_number text not null unique,
    arrived_at timestamptz not null,
    submitted_by uuid not null,
    call_revision_id uuid not null,
    form_revision_id uuid not null,
    answers jsonb not null,
    digest text not null,
    verdict jsonb not null,
    receipt jsonb not null,
    cut_off timestamptz,
    commission date,
    portal_consent boolean not null
);

-- Partners declared in the dossier; the id is that of the row the applicant filled.
create table applications.party (
    id uuid primary key,
    application_id uuid not null references applications.application,
    position integer not null,
    name text not null,
    siret text
);
create index party_application on applications.party (application_id);

create table applications.supplement_request (
    id uuid primary key,
    application_id uuid not null references applications.application,
    kind text not null check (kind in ('PIECES', 'CLARIFICATION')),
    message text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    due date not null,
    answer text,
    closed_at timestamptz,
    closed_by uuid
);
create index supplement_request_application on applications.supplement_request (application_id, asked_at);

create table applications.supplement_piece (
    request_id uuid not null references applications.supplement_request,
    code text not null,
    label text not null,
    document_id uuid,
    file_name text,
    provided_at timestamptz,
    primary key (request_id, code)
);

-- Requests and answers, in the order they were exchanged.
create table applications.exchange (
    id uuid primary key,
    application_id uuid not null references applications.application,
    request_id uuid references applications.supplement_request,
    at timestamptz not null,
    author_id uuid not null,
    from_officer boolean not null,
    text text not null
);
create index exchange_application on applications.exchange (application_id, at);
