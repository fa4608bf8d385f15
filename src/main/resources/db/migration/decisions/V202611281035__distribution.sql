-- X05: scores of a call told without a dossier. A dossier is in one distribution and no other, so that no difference tells it.
create table decisions.distribution (
    id uuid primary key,
    call_slug text not null,
    call_title text not null,
    published_at timestamptz not null,
    first_vote date not null,
    last_vote date not null,
    dossiers integer not null check (dossiers > 0),
    smallest_group integer not null check (smallest_group > 1),
    bands jsonb not null,
    cut_percent integer check (cut_percent between 0 and 100),
    check (dossiers >= smallest_group),
    check (first_vote <= last_vote)
);
create index distribution_call on decisions.distribution (call_slug, last_vote desc);

-- kept apart from the outcome: a dossier decided again is not counted again
create table decisions.distributed (
    application uuid primary key references applications.application (id),
    distribution uuid not null references decisions.distribution (id)
);
