-- Awards that other public bodies published, with their source and licence; written again whenever the file changes.
create text search configuration opendata.fr (copy = pg_catalog.french);
alter text search configuration opendata.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

create table opendata.public_source (
    slug text primary key,
    title text not null,
    funder text not null,
    licence text not null,
    published_by text not null,
    read_on date not null,
    digest text not null
);

create table opendata.public_award (
    source text not null references opendata.public_source (slug),
    line integer not null,
    reference text not null default '',
    beneficiary text not null,
    -- the name without accents, case nor legal form
    name_key text not null,
    siren text,
    object text not null,
    amount_cents bigint not null check (amount_cents > 0),
    year integer,
    place text not null default '',
    search tsvector generated always as (to_tsvector('opendata.fr', object)) stored,
    primary key (source, line)
);
create index public_award_siren on opendata.public_award (siren);
create index public_award_name on opendata.public_award (name_key) where siren is null;
create index public_award_search on opendata.public_award using gin (search);
