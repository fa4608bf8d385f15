create schema if not exists directory;

create table directory.authority (
    only_row boolean primary key default true check (only_row),
    name     text not null,
    tagline  text not null,
    siret    text not null,
    service  text not null,
    address  text not null,
    email    text not null,
    phone    text
);

create table directory.organisation (
    id             uuid primary key,
    name           text not null,
    kind           text not null,
    siren          text unique,
    siret          text,
    rna            text unique,
    legal_category text,
    address        text,
    commune        text, -- INSEE code
    department     text,
    register       text, -- which register said so, and when
    register_at    timestamptz,
    verified_at    timestamptz,
    verified_by    text,
    created_at     timestamptz not null
);

create table directory.membership (
    organisation_id uuid not null references directory.organisation,
    account_id      uuid not null references accounts.account,
    role            text not null check (role in ('WRITER', 'SIGNATORY', 'ACCOUNTANT')),
    status          text not null check (status in ('ASKED', 'APPROVED', 'DECLINED')),
    since           timestamptz not null,
    decided_by      text,
    primary key (organisation_id, account_id)
);
create index membership_account on directory.membership (account_id);

-- who says they may commit the organisation, until proof is checked
create table directory.mandate (
    organisation_id uuid not null references directory.organisation,
    account_id      uuid not null references accounts.account,
    declared_at     timestamptz not null,
    ended_at        timestamptz,
    primary key (organisation_id, account_id, declared_at)
);

create table directory.bank_account (
    id              uuid primary key,
    organisation_id uuid  not null references directory.organisation,
    holder          text  not null,
    iban_masked     text  not null,
    iban_sealed     bytea not null, -- AES-GCM: 12 bytes of nonce, then the text and its tag
    bic             text,
    added_at        timestamptz not null,
    added_by        text  not null,
    retired_at      timestamptz
);
create index bank_account_organisation on directory.bank_account (organisation_id);
