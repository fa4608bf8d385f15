create schema if not exists catalogue;

-- The content a file gave last time: what has not changed is not written again.
alter table catalogue.listing add column digest text not null default '';

-- Each file received, kept or refused whole.
create table catalogue.import (
    id          uuid primary key,
    file        text not null,
    origin      text not null,
    digest      text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    source_date date not null,
    refusal     text, -- why the whole file was refused
    encoding    text not null default 'UTF-8',
    rows        int not null default 0,
    added       int not null default 0,
    changed     int not null default 0,
    unchanged   int not null default 0,
    refused     int not null default 0,
    unplaced    int not null default 0, -- kept, but where they apply is not known
    absent      int not null default 0, -- known of this source, and not in this file
    refusals    jsonb not null default '[]' -- the first ones: line, name, reason
);
create index import_at on catalogue.import (imported_at desc);
