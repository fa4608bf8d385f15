create schema if not exists insight;

create table insight.setting (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);

-- What a partner writes beside its figures until it sends them. Its team alone reads it.
create table insight.report_draft (
    partner    text not null, -- slug
    year       integer not null,
    words      text not null,
    version    integer not null,
    changed_at timestamptz not null,
    changed_by text not null,
    primary key (partner, year)
);

-- A report as it was sent to the authority. Never changed: the next sending is another version.
create table insight.sealed_report (
    id        uuid primary key,
    partner   text not null,
    year      integer not null,
    version   integer not null check (version > 0),
    sealed_at timestamptz not null,
    sent_by   text not null,
    content   text not null, -- what the digest is of, to the letter
    digest    text not null,
    unique (partner, year, version)
);
create index sealed_report_year on insight.sealed_report (year, partner, version desc);

-- The records each sealed figure counted: keys, nothing of a person.
create table insight.sealed_line (
    report_id  uuid not null references insight.sealed_report deferrable initially deferred,
    measure    text not null, -- its word
    position   integer not null, -- the latest first, as people read them
    key        text not null,
    programme  text not null,
    department text not null,
    amount     numeric not null,
    out_of     numeric not null,
    primary key (report_id, measure, position)
);

create function insight.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a report that was sent cannot change';
end $$;

create trigger sealed_reports_are_frozen before update or delete or truncate on insight.sealed_report
    for each statement execute function insight.refuse_change();
create trigger sealed_lines_are_frozen before update or delete or truncate on insight.sealed_line
    for each statement execute function insight.refuse_change();
