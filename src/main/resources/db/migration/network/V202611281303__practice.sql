-- What a holder or a partner writes for others: as it is being written, then each text published.
create table network.practice (
    id              uuid primary key,
    slug            text not null unique,
    author          uuid not null,
    organisation_id uuid references directory.organisation (id),
    by_name         text not null,
    status          text not null check (status in ('DRAFT', 'SUBMITTED', 'TO_CHANGE', 'PUBLISHED', 'WITHDRAWN')),
    reason          text not null default '', -- of what is asked to change, or of a withdrawal
    title           text not null,
    summary         text not null,
    need            text not null,
    steps           text not null,
    means           text not null,
    lessons         text not null,
    themes          text[] not null,
    licence         text not null,
    changed_at      timestamptz not null,
    submitted_at    timestamptz
);
create index practice_author on network.practice (author, changed_at desc);
create index practice_submitted on network.practice (submitted_at, id) where status = 'SUBMITTED';

-- Published, a text changes no more: another follows it. One at most is live.
create table network.practice_version (
    id           uuid primary key,
    practice_id  uuid not null references network.practice (id) on delete cascade,
    version      integer not null check (version > 0),
    live         boolean not null,
    slug         text not null,
    by_name      text not null,
    title        text not null,
    summary      text not null,
    need         text not null,
    steps        text not null,
    means        text not null,
    lessons      text not null,
    themes       text[] not null,
    licence      text not null,
    published_on date not null,
    words        tsvector generated always as (
        setweight(to_tsvector('network.fr', title), 'A') || setweight(to_tsvector('network.fr', summary || ' ' || by_name), 'B')
        || setweight(to_tsvector('network.fr', need || ' ' || steps || ' ' || means || ' ' || lessons), 'D')) stored,
    unique (practice_id, version)
);
create unique index practice_live on network.practice_version (practice_id) where live;
create index practice_latest on network.practice_version (published_on desc, id desc) where live;
create index practice_themes on network.practice_version using gin (themes) where live;
create index practice_words on network.practice_version using gin (words);
create index practice_slug on network.practice_version (slug, version desc);
