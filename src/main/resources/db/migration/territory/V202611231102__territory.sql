create schema if not exists territory;

-- Copied whole from the reference files: no foreign key may point here.
create table territory.release (digest text primary key);

create table territory.department (
    code               text primary key,
    name               text not null,
    region             text not null,
    former_region      text,
    former_region_name text,
    population         int,
    outline            text -- GeoJSON geometry
);

create table territory.epci (
    siren       text   primary key,
    name        text   not null,
    plain_name  text   not null, -- without accents, case or hyphens
    type        text   not null,
    population  int    not null,
    departments text[] not null
);

create table territory.commune (
    code         text   primary key,
    name         text   not null,
    plain_name   text   not null, -- without accents, case or hyphens
    department   text   not null,
    epci         text,
    postal_codes text[] not null,
    population   int    not null,
    latitude     double precision not null,
    longitude    double precision not null
);
create index commune_plain_name on territory.commune (plain_name text_pattern_ops);

create table territory.former_commune (
    former_code text not null,
    former_name text,
    code        text not null,
    nature      text not null,
    primary key (former_code, code, nature)
);
