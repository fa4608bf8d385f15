create schema if not exists commitments;

create table commitments.settings (
    only_row boolean primary key default true check (only_row),
    link_days integer not null,
    code_minutes integer not null,
    quiet_minutes integer not null
);

-- One row per partner invited. A partner never invited has none.
create table commitments.commitment (
    id uuid primary key,
    application_id uuid not null references applications.application (id) on delete cascade,
    row_id uuid not null,
    status text not null check (status in ('INVITED', 'COMMITTED', 'TO_RECONFIRM', 'DECLINED', 'CANCELLED', 'REMOVED')),
    contact text not null,
    email text not null,
    partner text not null,
    reason text,
    research jsonb,
    correction jsonb,
    evidence_id uuid,
    invited_at timestamptz not null,
    compared_at timestamptz not null,
    unique (application_id, row_id)
);

-- The link in use, and those a later one replaced: their page says so.
create table commitments.link (
    id uuid primary key,
    digest text not null unique,
    commitment_id uuid not null references commitments.commitment (id) on delete cascade,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    replaced_at timestamptz
);

create unique index link_in_use on commitments.link (commitment_id) where replaced_at is null;
create index link_of_commitment on commitments.link (commitment_id, sent_at);

-- What proves a commitment: written once.
create table commitments.evidence (
    id uuid primary key,
    commitment_id uuid not null references commitments.commitment (id) on delete cascade,
    kind text not null check (kind in ('SIGNATURE', 'LETTER', 'ATTESTATION')),
    at timestamptz not null,
    signatory text not null,
    function text not null,
    people integer not null check (people >= 0),
    agreed_how text not null,
    terms jsonb not null,
    wording text not null,
    digest text not null,
    address text not null,
    document_id uuid,
    file_name text
);

create index evidence_of_commitment on commitments.evidence (commitment_id, at);

create function commitments.refuse_change_of_evidence() returns trigger language plpgsql as $$
begin
    raise exception 'what was signed never changes';
end $$;

create trigger evidence_is_frozen before update on commitments.evidence
    for each row execute function commitments.refuse_change_of_evidence();

alter table commitments.commitment add foreign key (evidence_id) references commitments.evidence (id) deferrable initially deferred;

-- An act prepared on a partner's page, until the code sent to the address invited is typed.
create table commitments.prepared_act (
    commitment_id uuid primary key references commitments.commitment (id) on delete cascade,
    act text not null,
    signatory text not null,
    function text not null,
    people integer not null,
    agreed_how text not null,
    reason text not null,
    document_id uuid,
    file_name text,
    wording text not null,
    prepared_at timestamptz not null,
    code_digest text not null,
    code_sent_at timestamptz not null,
    attempts integer not null
);

-- Codes sent lately, whatever became of the act: nobody is flooded.
create table commitments.code_sent (
    commitment_id uuid not null references commitments.commitment (id) on delete cascade,
    at timestamptz not null
);

create index code_sent_to on commitments.code_sent (commitment_id, at);
