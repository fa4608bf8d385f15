create schema if not exists places;

-- Accents do not matter, endings neither.
create text search configuration places.fr (copy = pg_catalog.french);
alter text search configuration places.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- The authority's choices, as the pack says them.
create table places.settings (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);

-- Where what sheets say comes from, and under what licence.
create table places.source (
    slug    text primary key,
    name    text not null,
    licence text not null check (licence in ('OPEN', 'ODBL', 'PUBLIC_DOMAIN', 'UNKNOWN')),
    read_on date not null
);

create table places.place (
    id              uuid primary key,
    slug            text not null unique,
    name            text collate "fr-x-icu" not null,
    sheet           jsonb not null,   -- field → what is said
    sources         jsonb not null,   -- field → slug of places.source
    kinds           text[] not null,
    services        text[] not null,  -- recognised in the words of the sheet
    commune         text not null,
    commune_name    text not null,
    department      text not null,
    epci            text,
    latitude        double precision not null,
    longitude       double precision not null,
    approximate     boolean not null, -- the point of its commune
    siren           text,
    organisation_id uuid references directory.organisation (id),
    keeper_email    text,
    verified_on     date,
    reminded_on     date,
    closed_on       date,
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null default 1,
    words           tsvector generated always as (
        setweight(to_tsvector('places.fr', name), 'A') || setweight(to_tsvector('places.fr', commune_name), 'A')
        || setweight(to_tsvector('places.fr', sheet), 'C')) stored
);
-- the list, whole, by department or by intercommunality, page after page
create index place_name on places.place (name, id) where closed_on is null;
create index place_department on places.place (department, name, id) where closed_on is null;
create index place_epci on places.place (epci, name, id) where closed_on is null;
create index place_kinds on places.place using gin (kinds) where closed_on is null;
create index place_services on places.place using gin (services) where closed_on is null;
create index place_words on places.place using gin (words);
-- the nearest ones: a band of latitudes, then of longitudes
create index place_point on places.place (latitude, longitude) where closed_on is null;
-- who may be the same
create index place_commune on places.place (commune);
-- the morning's reminders
create index place_kept on places.place (verified_on) where closed_on is null and keeper_email is not null;
create index place_organisation on places.place (organisation_id) where organisation_id is not null;
create index place_changed on places.place (changed_at desc);

-- A space as one source names it: the same space may come from several.
create table places.origin (
    source      text not null references places.source (slug),
    external_id text not null,
    place_id    uuid not null references places.place (id) on delete cascade,
    digest      text not null, -- of what the source said last
    read_on     date not null,
    primary key (source, external_id)
);
create index origin_of_place on places.origin (place_id);

-- A sheet proposed, new or changed, that the Region looks at.
create table places.proposal (
    id         uuid primary key,
    place_id   uuid references places.place (id) on delete cascade, -- empty for a new space
    status     text not null check (status in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'REFUSED')),
    sheet      jsonb not null,
    source     text not null,
    email      text, -- who proposed it and is answered
    by         text not null,
    note       text not null default '',
    reason     text not null default '', -- of a refusal
    made_at    timestamptz not null,
    decided_at timestamptz
);
create index proposal_waiting on places.proposal (made_at, id) where status = 'PROPOSED';
create index proposal_decided on places.proposal (decided_at) where decided_at is not null;
create index proposal_of_place on places.proposal (place_id);
create index proposal_made on places.proposal (made_at) where status = 'DRAFT';

-- What visitors say of a sheet: that it is right, or what is wrong. One voice each.
create table places.report (
    id         uuid primary key,
    place_id   uuid not null references places.place (id) on delete cascade,
    ground     text not null,
    text       text not null default '',
    email      text,
    voter      text not null, -- digest of the visit, so that one person counts once
    told_at    timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    accepted   boolean,
    unique (place_id, ground, voter)
);
create index report_open on places.report (told_at) where settled_at is null and ground <> 'EXACT';

-- Links of limited scope: one place or one proposal, one purpose.
create table places.link (
    id          uuid primary key,
    digest      text not null unique,
    place_id    uuid references places.place (id) on delete cascade,
    proposal_id uuid references places.proposal (id) on delete cascade,
    email       text not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null
);
create index link_sent on places.link (email, sent_at);

-- Who says they run a space, from an address the sheet does not bear: an officer looks.
create table places.claim (
    id         uuid primary key,
    place_id   uuid not null references places.place (id) on delete cascade,
    email      text not null,
    text       text not null,
    asked_at   timestamptz not null,
    settled_at timestamptz,
    accepted   boolean,
    unique (place_id, email)
);
create index claim_open on places.claim (asked_at) where settled_at is null;

-- Each file received: looked at first, then imported, with what became of it.
create table places.import (
    id          uuid primary key,
    file        text not null,
    source      text not null references places.source (slug),
    digest      text not null,
    content     bytea, -- until it is imported or given up
    received_at timestamptz not null,
    received_by text not null,
    imported_at timestamptz,
    report      jsonb
);
create index import_received on places.import (received_at desc);
