create schema if not exists scenarios;

-- How the money of a call goes down a list: loaded from the authority's pack.
create table scenarios.call_rule (
    call_slug text primary key,
    skipping boolean not null,
    partial boolean not null
);

-- Where a dossier stands on the axes, as it was put on an agenda: read in bulk, never dossier by dossier.
create table scenarios.profile (
    application uuid primary key,
    themes text[] not null default '{}',
    -- of the commune of the project; empty when it is not one of the region
    population int
);

create table scenarios.scenario (
    id uuid primary key,
    meeting uuid not null,
    name text not null,
    computed boolean not null default false,
    author uuid,
    saved_at timestamptz not null,
    terms jsonb not null,
    constraints jsonb not null default '[]',
    -- files, amounts and effects as they were shown
    lines jsonb not null,
    unique (meeting, name)
);
create index scenario_meeting on scenarios.scenario (meeting, saved_at desc, id);

-- Favourable opinions the money did not reach, in order.
create table scenarios.reserve_entry (
    application uuid primary key,
    meeting uuid not null,
    envelope text not null,
    call_slug text not null,
    reference text not null,
    object text not null,
    holder text not null,
    amount_cents bigint not null check (amount_cents > 0),
    points int,
    -- the order: the session first, then its list
    held_at timestamptz not null,
    place int not null,
    entered_at timestamptz not null,
    status text not null check (status in ('WAITING', 'PROMOTED', 'LEFT')),
    promoted_at timestamptz,
    left_at timestamptz,
    check ((status = 'PROMOTED') <= (promoted_at is not null))
);
create index reserve_entry_waiting on scenarios.reserve_entry (envelope, held_at, place) where status = 'WAITING';
create index reserve_entry_promoted on scenarios.reserve_entry (promoted_at desc) where status = 'PROMOTED';
create index reserve_entry_envelope on scenarios.reserve_entry (envelope, held_at, place);
