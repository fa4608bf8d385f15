-- What a reader had given before an officer opened the reading again. It stays when the reading is taken back.
create table readings.former_reading (
    reading uuid not null,
    application_id uuid not null references applications.application (id) on delete cascade,
    call_slug text not null,
    kind text not null,
    reader uuid not null,
    marks jsonb not null,
    per_mille integer,
    given_at timestamptz not null,
    reason text not null,
    reopened_by uuid not null,
    reopened_at timestamptz not null,
    primary key (reading, given_at)
);

create index former_reading_of_dossier on readings.former_reading (application_id, kind, reopened_at);
create index former_reading_of_call on readings.former_reading (call_slug);
