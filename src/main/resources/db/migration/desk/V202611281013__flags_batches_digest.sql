create schema if not exists desk;

-- A dossier escalated to a team, then resolved: both stay written.
create table desk.flag (
    id uuid primary key,
    application uuid not null,
    team text not null,
    reason text not null check (reason <> ''),
    raised_by uuid not null,
    raised_at timestamptz not null,
    resolved_by uuid,
    resolved_at timestamptz,
    answer text not null default '',
    check ((resolved_at is null) = (resolved_by is null))
);
create index flag_application on desk.flag (application, raised_at desc);
create unique index flag_open on desk.flag (application, team) where resolved_at is null;

-- An act on many dossiers: its key comes with the confirmation, so that sending it twice does it once.
create table desk.batch (
    id uuid primary key,
    act text not null,
    choices jsonb not null,
    made_by uuid not null,
    made_at timestamptz not null,
    told_at timestamptz
);
create index batch_made on desk.batch (made_by, made_at desc);

create table desk.batch_item (
    batch uuid not null references desk.batch (id),
    place int not null,
    reference text not null,
    outcome text not null default 'PENDING' check (outcome in ('PENDING', 'DONE', 'REFUSED')),
    why_not text not null default '',
    done_at timestamptz,
    primary key (batch, place),
    unique (batch, reference)
);
create index batch_item_pending on desk.batch_item (batch, place) where outcome = 'PENDING';

-- The morning mail about what comes near its legal day: once a day to each.
create table desk.digest (
    day date not null,
    account uuid not null,
    primary key (day, account)
);
