-- M02, M10: what the assembly reads before it votes, sealed once and downloaded again as it was.
create table decisions.report (
    id uuid primary key,
    year integer not null,
    rank integer not null,
    number text not null unique,
    title text not null,
    session_on date not null,
    dossiers integer not null check (dossiers > 0),
    total_cents bigint not null check (total_cents >= 0),
    archive uuid not null,
    pdf uuid not null,
    odt uuid not null,
    digest text not null,
    made_by uuid,
    made_at timestamptz not null,
    unique (year, rank)
);
create index report_made on decisions.report (made_at desc, id desc);

create table decisions.report_item (
    report uuid not null references decisions.report (id),
    place integer not null,
    application uuid not null references applications.application (id),
    reference text not null,
    object text not null,
    holder text not null,
    amount_cents bigint not null check (amount_cents >= 0),
    primary key (report, place),
    unique (report, application)
);
create index report_item_application on decisions.report_item (application);
