create schema if not exists network;

-- Accents do not matter, endings neither.
create text search configuration network.fr (copy = pg_catalog.french);
alter text search configuration network.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- The authority's choices, as the pack says them.
create table network.setting (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);

-- Who agreed to be in the directory, and what they chose to say. The agreement withdrawn, the row is gone.
create table network.profile (
    id              uuid primary key,
    kind            text not null check (kind in ('ORGANISATION', 'PERSON', 'LABORATORY')),
    keeper          uuid not null, -- the account that agreed
    organisation_id uuid references directory.organisation (id),
    name            text collate "fr-x-icu" not null,
    presentation    text not null,
    skills          text not null,
    offer           text not null,
    need            text not null,
    themes          text[] not null,
    departments     text[] not null,
    needs           text[] not null,
    offers          text[] not null,
    disciplines     text[] not null,
    commune         text,
    commune_name    text not null default '',
    department      text not null default '',
    latitude        double precision,
    longitude       double precision,
    audience        text not null check (audience in ('PUBLIC', 'MEMBERS')),
    asking          text not null check (asking in ('BY_MAIL', 'HERE', 'NONE')),
    agreed_on       date not null,
    verified_on     date not null,
    reminded_on     date,
    suspended_at    timestamptz, -- by an officer, after a report
    words           tsvector generated always as (
        setweight(to_tsvector('network.fr', name), 'A') || setweight(to_tsvector('network.fr', skills || ' ' || offer || ' ' || need), 'B')
        || setweight(to_tsvector('network.fr', presentation || ' ' || commune_name), 'C')) stored
);
create unique index profile_of_person on network.profile (keeper) where organisation_id is null;
create unique index profile_of_organisation on network.profile (organisation_id) where organisation_id is not null;
create index profile_name on network.profile (name, id) where suspended_at is null;
create index profile_themes on network.profile using gin (themes);
create index profile_departments on network.profile using gin (departments);
create index profile_needs on network.profile using gin (needs);
create index profile_offers on network.profile using gin (offers);
create index profile_disciplines on network.profile using gin (disciplines);
create index profile_words on network.profile using gin (words);
create index profile_point on network.profile (latitude, longitude) where latitude is not null;
create index profile_keeper on network.profile (keeper);
create index profile_verified on network.profile (verified_on);

-- What a project or a laboratory looks for, until a day. Closed, the row is gone.
create table network.notice (
    id              uuid primary key,
    kind            text not null check (kind in ('PARTNER_SOUGHT', 'LABORATORY_SOUGHT', 'QUESTION_OFFERED')),
    author          uuid not null,
    organisation_id uuid references directory.organisation (id),
    by_name         text not null, -- of the organisation; empty for a person, who is not named
    project_id      uuid references projects.project (id),
    title           text not null,
    text            text not null,
    themes          text[] not null,
    departments     text[] not null,
    needs           text[] not null,
    offers          text[] not null,
    disciplines     text[] not null,
    commune         text,
    commune_name    text not null default '',
    department      text not null default '',
    latitude        double precision,
    longitude       double precision,
    asking          text not null check (asking in ('BY_MAIL', 'HERE')),
    published_on    date not null,
    until           date not null,
    suspended_at    timestamptz,
    words           tsvector generated always as (
        setweight(to_tsvector('network.fr', title), 'A') || setweight(to_tsvector('network.fr', text || ' ' || by_name || ' ' || commune_name), 'C')) stored
);
create index notice_latest on network.notice (published_on desc, id desc) where suspended_at is null;
create index notice_kind on network.notice (kind, published_on desc, id desc) where suspended_at is null;
create index notice_themes on network.notice using gin (themes);
create index notice_departments on network.notice using gin (departments);
create index notice_needs on network.notice using gin (needs);
create index notice_offers on network.notice using gin (offers);
create index notice_disciplines on network.notice using gin (disciplines);
create index notice_words on network.notice using gin (words);
create index notice_point on network.notice (latitude, longitude) where latitude is not null;
create index notice_author on network.notice (author);
create index notice_until on network.notice (until);

-- Somebody asks to be put in touch. Addresses are never here: they are read in the accounts, once both agree.
create table network.introduction (
    id          uuid primary key,
    asked_by    uuid not null,
    asked_of    uuid not null,
    target_kind text not null check (target_kind in ('PROFILE', 'NOTICE', 'PRECEDENT')),
    target_id   uuid not null,
    about       text not null,
    message     text not null, -- emptied with the answer, once it is old
    status      text not null check (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'WITHDRAWN')),
    answer      text not null default '',
    mailed      boolean not null,
    asked_at    timestamptz not null,
    closes_on   date not null,
    ended_at    timestamptz
);
-- asked twice at once, it is asked once
create unique index introduction_once on network.introduction (asked_by, target_id) where status = 'ASKED';
create index introduction_by on network.introduction (asked_by, asked_at desc, id desc);
create index introduction_of on network.introduction (asked_of, asked_at desc, id desc);
create index introduction_closing on network.introduction (closes_on) where status = 'ASKED';
create index introduction_ended on network.introduction (ended_at) where ended_at is not null;

-- Whom somebody wants to hear no more of.
create table network.block (
    account_id uuid not null,
    blocked    uuid not null,
    at         timestamptz not null,
    primary key (account_id, blocked)
);

-- Whom an officer keeps from asking, after a report.
create table network.barred (
    account_id uuid primary key,
    at         timestamptz not null
);

create table network.abuse (
    id          uuid primary key,
    target_kind text not null check (target_kind in ('PROFILE', 'NOTICE', 'INTRODUCTION')),
    target_id   uuid not null,
    about       text not null,
    ground      text not null,
    text        text not null,
    told_by     text not null,
    told_at     timestamptz not null,
    settled_at  timestamptz,
    settled_by  text,
    founded     boolean
);
create unique index abuse_once on network.abuse (target_id, told_by) where settled_at is null;
create index abuse_open on network.abuse (told_at, id) where settled_at is null;
