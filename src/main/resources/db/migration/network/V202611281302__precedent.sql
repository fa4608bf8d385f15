-- Projects the authority aided, once their holders know: public facts, and what their holders agree to add.
create table network.precedent (
    id           uuid primary key, -- of the dossier
    reference    text not null,
    object       text not null,
    holder       text not null,
    holder_id    uuid not null,
    author       uuid not null, -- who is asked: who filed the dossier, then who agreed
    year         integer not null,
    amount_cents bigint not null,
    place        text not null,
    themes       text[] not null,
    departments  text[] not null,
    commune      text,
    commune_name text not null default '',
    department   text not null default '',
    epci         text,
    latitude     double precision,
    longitude    double precision,
    -- the holder agrees to be asked, since a day
    agreed_on    date,
    asking       text check (asking in ('BY_MAIL', 'HERE')),
    lesson       text not null default '',
    words        tsvector generated always as (
        setweight(to_tsvector('network.fr', object), 'A') || setweight(to_tsvector('network.fr', lesson || ' ' || holder), 'C')) stored,
    check ((agreed_on is null) = (asking is null))
);
create index precedent_latest on network.precedent (year desc, id);
create index precedent_themes on network.precedent using gin (themes);
create index precedent_departments on network.precedent using gin (departments);
create index precedent_epci on network.precedent (epci);
create index precedent_words on network.precedent using gin (words);
create index precedent_point on network.precedent (latitude, longitude) where latitude is not null;
create index precedent_holder on network.precedent (holder_id);
