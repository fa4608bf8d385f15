-- What officers write for one another about a dossier; communicable once it is decided.
create table assessment.note (
    id uuid primary key,
    application uuid not null references assessment.case_file (application),
    text text not null,
    written_at timestamptz not null,
    written_by uuid not null,
    changed_at timestamptz
);
create index note_application on assessment.note (application, written_at desc, id desc);
