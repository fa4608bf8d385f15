-- A need badly covered on a territory, caught before anybody carries an answer to it.
create table programmes.caught_need (
    id                 uuid primary key,
    programme          text not null references programmes.programme,
    status             text not null check (status in ('CAUGHT', 'STUDIED', 'OPPORTUNE', 'OFFERED', 'TAKEN_UP', 'SET_ASIDE')),
    title              text not null,
    what               text not null,
    place              text not null,
    department         text not null,
    said_by            text not null,
    scout_email        text not null,
    caught_on          date not null,
    since              timestamptz not null,
    recorded_by        text not null,
    study              text not null default '',
    studied_at         timestamptz,
    reason             text not null default '',
    offer_name         text not null default '',
    offer_email        text not null default '',
    offer_organisation text not null default '',
    offer_token        text unique,
    project_id         uuid,
    erased_at          timestamptz
);
create index caught_need_of_programme on programmes.caught_need (programme, caught_on desc, id desc);
