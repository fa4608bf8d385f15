create schema if not exists audit;

-- One chain per subject. Never updated nor deleted: the application's role may only insert and select.
create table audit.entry (
    seq             bigint      generated always as identity primary key,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    position        bigint      not null check (position > 0),
    at              timestamptz not null,
    event           text        not null,
    by_whom         text        not null,
    facts           jsonb       not null,
    salt            text        not null,
    previous_digest text        not null,
    digest          text        not null,
    unique (subject_kind, subject_id, position)
);

-- Where the chain of each subject stands, and how far it has been sealed.
create table audit.head (
    subject_kind    text   not null,
    subject_id      uuid   not null,
    position        bigint not null,
    digest          text   not null,
    sealed_position bigint not null default 0,
    primary key (subject_kind, subject_id)
);

create index head_unsealed on audit.head (subject_kind, subject_id) where position > sealed_position;

-- One chain for all: each seal holds the heads that moved since the one before.
create table audit.seal (
    number          bigint      primary key,
    at              timestamptz not null,
    heads           jsonb       not null,
    subjects        bigint      not null,
    entries         bigint      not null,
    previous_digest text        not null,
    digest          text        not null
);
