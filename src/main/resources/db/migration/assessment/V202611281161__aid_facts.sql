-- What the officer settled of the aid of others, for both de minimis ceilings and for the rate of a scheme.
alter table assessment.recommendation
    add column declared_sgei_cents bigint not null default 0 check (declared_sgei_cents >= 0),
    add column undertaking_size text not null default 'UNSAID' check (undertaking_size in ('UNSAID', 'SMALL', 'MEDIUM', 'LARGE')),
    add column others_scheme text not null default '';

-- What an officer found of each structure the holder says it is linked to.
create table assessment.linked_structure (
    application uuid not null references assessment.case_file (application),
    line        uuid not null,
    confirmed   boolean not null,
    siren       text,
    reason      text not null,
    found_at    timestamptz not null,
    found_by    uuid,
    primary key (application, line),
    check (siren is not null or not confirmed)
);
