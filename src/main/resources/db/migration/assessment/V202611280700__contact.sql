-- « Périmée »: a document that no longer counts on the day it is looked at.
alter table assessment.document_check drop constraint document_check_verdict_check;
alter table assessment.document_check add constraint document_check_verdict_check
    check (verdict in ('CONFORMING', 'MISSING', 'UNREADABLE', 'OUTDATED', 'NOT_CONFORMING', 'NOT_NEEDED'));

-- Calls, mails and letters about a dossier that did not pass through Levain.
create table assessment.contact (
    id uuid primary key,
    application uuid not null references assessment.case_file (application),
    kind text not null check (kind in ('CALL', 'MAIL', 'LETTER')),
    received boolean not null,
    happened_on date not null,
    correspondent text not null,
    summary text not null,
    noted_at timestamptz not null,
    noted_by uuid
);
create index contact_application on assessment.contact (application, happened_on desc, id desc);
