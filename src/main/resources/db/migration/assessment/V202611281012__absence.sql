-- Days an officer is away, and who stands in for them.
create table assessment.absence (
    id uuid primary key,
    officer uuid not null,
    from_on date not null,
    until_on date not null,
    deputy uuid not null,
    hands_over boolean not null,
    declared_by uuid,
    declared_at timestamptz not null,
    handed_at timestamptz,
    ended_at timestamptz,
    check (until_on >= from_on),
    check (deputy <> officer)
);
create index absence_officer on assessment.absence (officer, from_on) where ended_at is null;
create index absence_days on assessment.absence (until_on, from_on) where ended_at is null;

-- The open files that passed to the deputy, and whether they came back.
create table assessment.handed_file (
    absence uuid not null references assessment.absence (id),
    application uuid not null references assessment.case_file (application),
    given_back_at timestamptz,
    primary key (absence, application)
);
create index handed_file_application on assessment.handed_file (application);

-- Who is proposed for a new dossier, by the pack.
create table assessment.assignment_rules (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);
