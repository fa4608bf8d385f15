create schema if not exists applications;

-- What the organisation's record answered when the draft was opened: shown « déjà connu, à vérifier » as long as it is unchanged.
create table applications.prefill (
    application_id uuid not null references applications.application,
    field          text not null,
    answer         jsonb not null,
    said_at        timestamptz not null,
    source         text not null,
    fresh_until    date,
    primary key (application_id, field)
);
