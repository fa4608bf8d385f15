-- a funder that leaves is removed by a named act; its row keeps why
alter table cofunding.funder
    add column removed_on date,
    add column removed_by uuid,
    add column removed_reason text,
    drop constraint funder_status_check,
    add constraint funder_status_check check (status in ('PLANNED', 'ASKED', 'ACKNOWLEDGED', 'GRANTED', 'REFUSED', 'REMOVED')),
    add constraint funder_removed_for_a_reason check ((status = 'REMOVED') = (removed_reason is not null));
create index funder_awaited on cofunding.funder (due_on) where status in ('ASKED', 'ACKNOWLEDGED');

-- each reminder leaves once; a new date starts them again
create table cofunding.reminder (
    funder uuid not null references cofunding.funder (id),
    due_on date not null,
    days integer not null,
    sent_on date not null,
    primary key (funder, due_on, days)
);

-- one row: what the authority chose
create table cofunding.setting (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);
