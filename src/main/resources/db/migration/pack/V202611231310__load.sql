create schema if not exists pack;

create table pack.load (
    digest text primary key,
    at timestamptz not null,
    outcome text not null,
    -- the first start, from which a demonstration counts its dates
    first_start timestamptz not null,
    demonstration_loaded_at timestamptz
);
