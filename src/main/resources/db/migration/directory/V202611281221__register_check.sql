-- What a public register said of an organisation, each time it was asked: never written over.
create table directory.register_check (
    organisation   uuid not null references directory.organisation,
    checked_at     timestamptz not null,
    asked          text not null, -- the number asked about
    known          boolean not null,
    name           text,
    siren          text,
    siret          text,
    rna            text,
    legal_category text,
    kind           text,
    address        text,
    commune        text, -- INSEE code
    local_register text,
    active         boolean not null default false,
    created_on     date,
    closed_on      date,
    staff          text,
    head_office    boolean,
    source         text,
    said_at        timestamptz, -- earlier than the check for an extract, or an answer kept for the day
    tax            text not null default 'NOT_ASKED' check (tax in ('DELIVERED', 'NOT_DELIVERED', 'NOT_ASKED', 'NO_ANSWER')),
    tax_on         date,
    primary key (organisation, checked_at),
    check (known = (name is not null and source is not null and said_at is not null))
);
