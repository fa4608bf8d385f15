create schema if not exists consents;

-- What a person lets one recipient see, since when, until when. One row per recipient, so that each is revoked alone.
create table consents.consent (
    id           uuid        primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    recipient    text        not null, -- a partner's slug, or « region » for the authority
    shared       text[]      not null,
    given_at     timestamptz not null,
    given_by     text        not null,
    revoked_at   timestamptz,
    revoked_by   text
);
create unique index consent_in_force on consents.consent (subject_id, recipient) where revoked_at is null;
create index consent_subject on consents.consent (subject_id, given_at);

-- Who opened what they were allowed to see: a person, a day.
create table consents.look (
    consent_id  uuid        not null references consents.consent,
    account_id  uuid        not null,
    person_name text        not null, -- as it was that day: the holder reads it even when the account is gone
    day         date        not null,
    at          timestamptz not null,
    primary key (consent_id, account_id, day)
);

-- For lists read in bulk along the arrows: no row, no right to see.
create view consents.in_force as
    select subject_id, recipient, shared from consents.consent where revoked_at is null;
