create schema if not exists endorsements;

-- What a reader tells those who write the dossier: never the authority.
create table endorsements.note (
    id             uuid primary key,
    application_id uuid not null,
    account_id     uuid not null,
    section        text not null, -- page of the form; empty for the whole dossier
    text           text not null,
    written_at     timestamptz not null,
    settled_at     timestamptz
);
create index note_application on endorsements.note (application_id, written_at, id);

-- A partner organisation speaks for the project. Its words never change: taken back, another may be given.
create table endorsements.endorsement (
    id             uuid primary key,
    application_id uuid not null,
    account_id     uuid not null,
    partner        text not null,
    signatory      text not null,
    function       text not null,
    text           text not null,
    digest         text not null, -- SHA-256 of what is shown, in hexadecimal
    given_at       timestamptz not null,
    joined_at      timestamptz, -- its holder joined it to the dossier
    taken_back_at  timestamptz
);
create unique index endorsement_partner on endorsements.endorsement (application_id, partner) where taken_back_at is null;
create index endorsement_spoken on endorsements.endorsement (partner, given_at desc, id desc) where taken_back_at is null;
