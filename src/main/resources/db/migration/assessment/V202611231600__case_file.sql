create schema if not exists assessment;

create table assessment.case_file (
    application uuid primary key references applications.application (id),
    reference text not null unique,
    team text not null,
    department text not null default '',
    place text not null default '',
    officer uuid,
    opened_at timestamptz not null,
    assigned_at timestamptz,
    complete_at timestamptz
);
create index case_file_officer on assessment.case_file (officer, opened_at);

-- What an officer found of each document the call asks for.
create table assessment.document_check (
    application uuid not null references assessment.case_file (application),
    document text not null,
    verdict text not null check (verdict in ('CONFORMING', 'MISSING', 'UNREADABLE', 'NOT_CONFORMING', 'NOT_NEEDED')),
    comment text not null default '',
    checked_by uuid,
    checked_at timestamptz not null,
    primary key (application, document)
);

-- A4: what the rules computed, and what a person confirmed of it.
create table assessment.checklist_line (
    application uuid not null references assessment.case_file (application),
    code text not null,
    computed text not null check (computed in ('YES', 'NO', 'UNKNOWN', 'NOT_CONCERNED')),
    confirmed text not null check (confirmed in ('YES', 'NO', 'UNKNOWN', 'NOT_CONCERNED')),
    reason text not null default '',
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    primary key (application, code)
);

-- I1: proposed by an officer, signed by the head.
create table assessment.inadmissibility (
    application uuid primary key references assessment.case_file (application),
    status text not null check (status in ('PROPOSED', 'SIGNED', 'DECLINED')),
    reasons text not null,
    proposed_by uuid,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    answer text not null default ''
);

create table assessment.score_sheet (
    application uuid primary key references assessment.case_file (application),
    grid text not null,
    closed boolean not null,
    marks jsonb not null,
    per_mille int,
    saved_by uuid,
    saved_at timestamptz not null
);

create table assessment.recommendation (
    application uuid primary key references assessment.case_file (application),
    status text not null check (status in ('MADE', 'RETURNED', 'VALIDATED')),
    favourable boolean not null,
    base_cents bigint not null check (base_cents >= 0),
    rate numeric(7, 4) not null,
    computed_cents bigint not null check (computed_cents >= 0),
    amount_cents bigint not null check (amount_cents >= 0),
    steps jsonb not null,
    above_reason text not null default '',
    basis text not null,
    basis_reason text not null default '',
    declared_aid_cents bigint not null check (declared_aid_cents >= 0),
    conditions text not null default '',
    reasons text not null default '',
    instalments text not null,
    envelope text not null,
    made_by uuid,
    made_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    answer text not null default ''
);
