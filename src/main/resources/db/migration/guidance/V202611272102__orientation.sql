-- A project told by a visitor, kept under a private link: only the digest of its key is kept.
create table guidance.orientation (
    id          uuid primary key,
    key_digest  text not null unique,
    answers     jsonb not null, -- by term of the vocabulary
    asked       text[] not null default '{}', -- terms, in the order of their questions
    begun_at    timestamptz not null,
    changed_at  timestamptz not null,
    finished_at timestamptz,
    expires_at  timestamptz not null,
    unmet_need  uuid,
    sent        integer not null default 0
);
create index orientation_expires on guidance.orientation (expires_at);

-- A questionnaire that found none of our aids. It leads to nobody: no key, no commune, no text.
create table guidance.unmet_need (
    id         uuid primary key,
    day        date not null,
    themes     text[] not null, -- {''} when none was told
    department text not null, -- '' when it was not told
    elsewhere  boolean not null -- another funder may have one
);
create index unmet_need_day on guidance.unmet_need (day);

-- Spaces for innovation, as the pack lists them.
create table guidance.innovation_space (
    slug        text primary key,
    name        text not null,
    carrier     text,
    address     text not null,
    town        text not null,
    commune     text not null,
    site        text,
    latitude    double precision not null,
    longitude   double precision not null,
    source      text not null,
    source_year integer not null
);
