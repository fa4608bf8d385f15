-- Two projects said to be one: proposed, confirmed by whoever carries both, undone by a named act.
create table projects.joining (
    id          uuid primary key,
    one         uuid not null,
    other       uuid not null,
    status      text not null check (status in ('PROPOSED', 'JOINED', 'DECLINED', 'UNDONE')),
    partner     text not null, -- slug of who proposed it; empty for the holder
    proposed_at timestamptz not null,
    since       timestamptz not null,
    check (one < other)
);
-- joining twice is joining once
create unique index joining_alive on projects.joining (one, other) where status in ('PROPOSED', 'JOINED');
create index joining_other on projects.joining (other);

-- Each project that is joined to others, with the oldest of them. One that is alone is not here.
create table projects.thread (
    project uuid primary key,
    root    uuid not null
);
create index thread_root on projects.thread (root);
