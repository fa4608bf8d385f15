-- What officers keep of each line of a budget. Nothing is written over: the last row of a line counts, the others are its history.
create table assessment.line_settled (
    id uuid primary key,
    -- the clock of two lines settled together is the same
    position bigint generated always as identity,
    application uuid not null references assessment.case_file (application),
    line uuid not null,
    account text not null,
    label text not null,
    asked_cents bigint not null check (asked_cents >= 0),
    computed_cents bigint not null check (computed_cents >= 0),
    retained_cents bigint not null check (retained_cents between 0 and asked_cents),
    reason text not null default '',
    settled_at timestamptz not null,
    settled_by uuid
);
create index line_settled_line on assessment.line_settled (application, line, position desc);
create index line_settled_history on assessment.line_settled (application, position desc);
