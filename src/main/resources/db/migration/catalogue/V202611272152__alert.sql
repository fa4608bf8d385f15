create schema if not exists catalogue;

-- A search someone wants news of, by mail and without an account. Erased when they stop it, or never confirm it.
create table catalogue.alert (
    id           uuid primary key,
    email        text not null,
    query        text not null,
    rhythm       text not null check (rhythm in ('DAILY', 'WEEKLY')),
    token        text not null unique, -- the key of its links: whoever reads the mail holds it
    asked_at     timestamptz not null,
    mailed_at    timestamptz not null, -- when its confirmation was last sent
    confirmed_at timestamptz,
    stopped_at   timestamptz,
    told_until   timestamptz, -- aids listed up to then were told; each is told once
    next_at      timestamptz,
    unique (email, query, rhythm)
);
create index alert_due on catalogue.alert (next_at) where confirmed_at is not null and stopped_at is null;

-- What was looked for and found nothing, counted by month: a theme and a place, no word typed, nobody.
create table catalogue.search_miss (
    month     date not null,
    theme     text not null, -- code of the facet; « autre » for words that tell no theme, « aucun » without words nor theme
    territory text not null, -- code of a department; « region » when no commune was given
    misses    int  not null check (misses > 0),
    primary key (month, theme, territory)
);
