create schema if not exists accounts;

create table accounts.account (
    id            uuid        primary key,
    email         text        not null unique check (email = lower(email)),
    name          text        not null,
    phone         text,
    password_hash text,
    opened_at     timestamptz not null
);

create table accounts.team (
    slug        text   primary key,
    name        text   not null,
    departments text[] not null,
    email       text,
    phone       text,
    address     text
);

create table accounts.role_grant (
    id         uuid        primary key,
    account    uuid        not null references accounts.account,
    role       text        not null,
    team       text        references accounts.team,
    granted_at timestamptz not null,
    granted_by text        not null
);

create unique index role_grant_once on accounts.role_grant (account, role, coalesce(team, ''));
create index role_grant_team on accounts.role_grant (team);
create index role_grant_role on accounts.role_grant (role);

-- The link itself is never kept, only its digest.
create table accounts.sign_in_link (
    token_digest text        primary key,
    email        text        not null,
    name         text,
    return_to    text        not null,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);

create index sign_in_link_expiry on accounts.sign_in_link (expires_at);

-- Apart from the account: read only to check a code.
create table accounts.second_factor (
    account      uuid        primary key references accounts.account,
    secret       text        not null,
    enrolled_at  timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

create table accounts.recovery_code (
    account     uuid        not null references accounts.account,
    code_digest text        not null,
    used_at     timestamptz,
    primary key (account, code_digest)
);

-- Who and where from are kept as salted digests, for the time of the limit only.
create table accounts.sign_in_attempt (
    id           uuid        primary key,
    at           timestamptz not null,
    kind         text        not null,
    who_digest   text        not null,
    where_digest text        not null,
    succeeded    boolean     not null
);

create index sign_in_attempt_who on accounts.sign_in_attempt (who_digest, at);
create index sign_in_attempt_where on accounts.sign_in_attempt (where_digest, at);
