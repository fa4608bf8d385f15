create schema if not exists catalogue;

-- Accents do not matter, endings neither.
create text search configuration catalogue.fr (copy = pg_catalog.french);
alter text search configuration catalogue.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- unaccent is only STABLE: an index needs a function that never changes its mind.
create function catalogue.plain(typed text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, typed));

-- One row per aid the public may ask for. In a set of codes, « * » stands for all of them.
create table catalogue.listing (
    id            uuid primary key,
    kind          text not null check (kind in ('SCHEME', 'CALL', 'OTHER_FUNDER')),
    slug          text not null unique,
    origin        text not null,
    origin_id     text not null,
    visible       boolean not null default true,
    title         text not null,
    summary       text not null,
    description   text not null default '', -- sanitised HTML
    plain         text not null default '', -- the same, words only
    funder        text not null,
    funder_types  text[] not null default '{}',
    natures       text[] not null default '{}',
    rate          text,
    ceiling       text,
    beneficiaries text[] not null default '{}',
    holder_kinds  text[] not null default '{*}',
    places        text[] not null default '{}',
    place_label   text not null default '',
    phases        text[] not null default '{*}',
    themes        text[] not null default '{}',
    spendings     text[] not null default '{*}',
    conditions    text[] not null default '{}',
    steps         text[] not null default '{}',
    legal_basis   text[] not null default '{}',
    office        text, -- whom to call: a service, never a person
    office_phone  text,
    office_email  text,
    opens_at      timestamptz,
    closes_at     timestamptz,
    cut_offs      timestamptz[] not null default '{}',
    link          text,
    deposit       text,
    deduced       text[] not null default '{}',
    edited        text[] not null default '{}', -- columns corrected by hand: the next import leaves them
    source        text not null,
    source_date   date not null,
    listed_at     timestamptz not null,
    changed_at    timestamptz not null,
    ours          boolean generated always as (kind <> 'OTHER_FUNDER') stored,
    sort_closing  timestamptz generated always as (coalesce(closes_at, timestamptz 'infinity')) stored,
    words         tsvector generated always as (
        setweight(to_tsvector('catalogue.fr', title), 'A')
        || setweight(to_tsvector('catalogue.fr', summary || ' ' || funder), 'B')
        || setweight(to_tsvector('catalogue.fr', plain), 'D')) stored,
    title_words   tsvector generated always as (to_tsvector('catalogue.fr', title)) stored,
    unique (origin, origin_id)
);
create index listing_order on catalogue.listing (ours desc, sort_closing, id) where visible;
create index listing_listed on catalogue.listing (listed_at desc, id) where visible;
create index listing_closing on catalogue.listing (closes_at) where visible and closes_at is not null;
create index listing_opening on catalogue.listing (opens_at) where visible and opens_at is not null;
create index listing_ours on catalogue.listing (id) where visible and ours;
create index listing_words on catalogue.listing using gin (words);
create index listing_title_words on catalogue.listing using gin (title_words);
create index listing_places on catalogue.listing using gin (places);
create index listing_holder_kinds on catalogue.listing using gin (holder_kinds);
create index listing_themes on catalogue.listing using gin (themes);
create index listing_natures on catalogue.listing using gin (natures);
create index listing_funder_types on catalogue.listing using gin (funder_types);

-- The words of titles, as written, so that a word typed wrong finds its neighbour.
create table catalogue.word (
    word  text primary key,
    plain text not null
);
create index word_plain on catalogue.word using gin (plain public.gin_trgm_ops);
