create schema if not exists calls;

-- A revision not published yet may be written by officers; what the pack proposes never replaces it.
alter table calls.call_revision
    add column changed_by text,
    add column changed_at timestamptz;

-- The last terms a pack proposed for a call: the same pack, loaded again, proposes nothing.
create table calls.pack_proposal (
    call_id uuid primary key references calls.call (id) on delete cascade,
    digest text not null
);
