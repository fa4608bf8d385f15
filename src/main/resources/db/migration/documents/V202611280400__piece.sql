-- The pack's catalogue: what a piece is called, why it is asked, what a good one looks like.
create table documents.piece_type (
    code       text primary key,
    rank       int not null,
    label      text not null,
    why        text not null,
    example    text not null,
    due        text not null check (due in ('INDISPENSABLE', 'BEFORE_EFFECT')),
    months     int check (months > 0), -- how long a document is worth from the date it bears
    dated      text, -- what that date is called
    comes_later boolean not null,
    source     text not null,
    assumption boolean not null,
    check ((months is null) = (dated is null))
);

-- A document may be filed under the code of a piece; one that another replaces stays, with the day it ceased to count.
alter table documents.document
    add column piece text,
    add column dated_on date,
    add column retired_at timestamptz,
    add column retired_by text,
    add check ((retired_at is null) = (retired_by is null));

create index document_never_scanned on documents.document (stored_at) where scan = 'NOT_SCANNED';
