create schema if not exists applications;

-- A draft keeps the terms it was opened under until its author accepts others.
alter table applications.application
    add column told_of uuid,
    add column keeps_despite uuid,
    add column told_closing timestamptz,
    add column next_phase_of uuid references applications.application;
create index application_draft_of_call on applications.application (call_slug, id) where status = 'DRAFT';
create index application_next_phase_of on applications.application (next_phase_of);
