-- A dossier received on paper, keyed in by the service on behalf of its author.
create table applications.paper (
    application    uuid primary key references applications.application,
    author_name    text not null,
    postal_address text not null, -- one line of the address per line
    posted_on      date not null, -- CRPA L112-1: the postmark counts for a closing date
    received_on    date not null, -- CRPA L114-3: the delays run from the reception
    original       uuid references documents.document,
    entered_at     timestamptz not null,
    entered_by     uuid not null,
    check (posted_on <= received_on)
);
create index paper_entered on applications.paper (entered_at desc, application desc);
