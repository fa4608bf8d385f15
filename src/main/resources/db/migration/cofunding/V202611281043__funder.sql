create schema if not exists cofunding;

-- Several funders, or several schemes, on one dossier: one leads, each has its clock and its vote.
create table cofunding.funder (
    id uuid primary key,
    application uuid not null references applications.application (id),
    -- the authority itself: its acknowledgement and its vote are those of the dossier
    ours boolean not null,
    lead boolean not null,
    label text not null,
    contact_name text not null default '',
    contact_email text not null default '',
    status text not null check (status in ('PLANNED', 'ASKED', 'ACKNOWLEDGED', 'GRANTED', 'REFUSED')),
    added_by uuid not null,
    added_at timestamptz not null,
    asked_on date,
    due_on date,
    acknowledged_on date,
    voted_on date,
    act text not null default '',
    amount_cents bigint check (amount_cents >= 0),
    link_digest text unique,
    code_digest text,
    code_until timestamptz,
    code_tries integer not null default 0,
    codes_sent integer not null default 0,
    codes_since timestamptz,
    check (acknowledged_on >= asked_on),
    check ((status in ('GRANTED', 'REFUSED')) = (voted_on is not null)),
    check ((status = 'GRANTED') = (amount_cents is not null))
);
create unique index funder_lead on cofunding.funder (application) where lead;
create unique index funder_ours on cofunding.funder (application) where ours;
create index funder_of_application on cofunding.funder (application, added_at, id);

-- Each line of the budget is shared once: no cost is counted twice.
create table cofunding.share (
    funder uuid not null references cofunding.funder (id),
    line uuid not null,
    amount_cents bigint not null check (amount_cents > 0),
    primary key (funder, line)
);
