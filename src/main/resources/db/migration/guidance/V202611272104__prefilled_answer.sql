-- Answers a dossier began with, and where they had been said: shown to its author until they change them.
create table guidance.prefilled_answer (
    application_id uuid not null references applications.application (id) on delete cascade,
    field          text not null,
    answer         jsonb not null,
    source         text not null,
    said_at        timestamptz not null,
    primary key (application_id, field)
);
