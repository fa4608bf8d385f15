create schema if not exists deliverables;

-- No row before the first filing: what an award makes its holder file is told by the terms of its call.
create table deliverables.deliverable (
    application_id uuid not null references applications.application (id) on delete cascade,
    code text not null,
    state text not null check (state in ('FILED', 'SENT_BACK', 'ACCEPTED')),
    primary key (application_id, code)
);

create table deliverables.filing (
    id uuid primary key,
    application_id uuid not null,
    code text not null,
    document_id uuid not null,
    file_name text not null,
    message text not null,
    filed_by uuid not null,
    filed_at timestamptz not null,
    answer text,
    judged_by uuid,
    judged_at timestamptz,
    foreign key (application_id, code) references deliverables.deliverable (application_id, code) on delete cascade
);

create index filing_of_deliverable on deliverables.filing (application_id, code, filed_at);
