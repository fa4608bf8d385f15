-- The list a session works from, adopted from a scenario: what is put to the committee, not what it says.
alter table committees.agenda_item
    add column listed_cents bigint check (listed_cents >= 0),
    add column listed_funded boolean not null default false;
alter table committees.meeting
    -- how many lists were adopted: whoever adopts over a list they did not read is told
    add column list_version int not null default 0,
    add column list_name text not null default '',
    add column list_adopted_at timestamptz,
    add column list_adopted_by uuid;
