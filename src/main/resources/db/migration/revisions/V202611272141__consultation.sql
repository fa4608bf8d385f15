-- A draft opened to comment by the actors of the field, before it is published.
create table revisions.consultation (
    id uuid primary key,
    token text not null unique check (token ~ '^[a-z0-9]{26,64}$'),
    -- keeps the digests of senders from being guessed; never leaves the database
    salt text not null,
    kind text not null,
    slug text not null,
    title text not null,
    introduction text not null,
    -- the parts as they were opened to comment: they do not follow the draft
    parts json not null,
    listed boolean not null,
    opened_at timestamptz not null,
    opened_by text not null,
    closes_at timestamptz not null check (closes_at > opened_at),
    closed_at timestamptz,
    -- the revision that came of it
    revision integer
);

create unique index consultation_one_at_a_time on revisions.consultation (kind, slug) where closed_at is null;
create index consultation_listed on revisions.consultation (closes_at desc) where listed;
create index consultation_of_text on revisions.consultation (kind, slug, opened_at desc);

create table revisions.remark (
    id uuid primary key,
    consultation uuid not null references revisions.consultation,
    part text not null,
    body text not null,
    author text,
    organisation text,
    -- the author agreed to be named in public
    named boolean not null,
    at timestamptz not null,
    -- of where it came from, to slow down whoever sends too much; forgotten the next day
    sender_digest text,
    state text not null check (state in ('TO_READ', 'PUBLISHED', 'REFUSED')),
    reason text,
    moderated_at timestamptz,
    moderated_by text,
    answer text,
    answered_at timestamptz,
    answered_by text,
    check (author is not null or not named)
);

create index remark_of_consultation on revisions.remark (consultation, at, id);
create index remark_sender on revisions.remark (consultation, sender_digest, at) where sender_digest is not null;
