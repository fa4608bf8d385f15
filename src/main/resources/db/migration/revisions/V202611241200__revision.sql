create schema if not exists revisions;

-- Forms, grids, rule sets and letter texts: whatever officers prepare as a draft and publish as a revision.
create table revisions.item (
    id uuid primary key,
    kind text not null,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    title text not null,
    created_at timestamptz not null,
    -- the last word of a pack on it, to tell a newer pack from the same one
    pack_content json,
    -- that word waits beside an officer's own draft
    pack_waits boolean not null default false,
    unique (kind, slug)
);

create table revisions.draft (
    item uuid primary key references revisions.item,
    title text not null,
    content json not null,
    base integer,
    from_pack boolean not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table revisions.revision (
    item uuid not null references revisions.item,
    number integer not null check (number > 0),
    title text not null,
    content json not null,
    from_pack boolean not null,
    changes json not null,
    published_at timestamptz not null,
    published_by text not null,
    primary key (item, number)
);

create function revisions.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'revision % of % is published: it cannot change', old.number, old.item;
end $$;

create trigger revisions_are_frozen before update or delete on revisions.revision
    for each row execute function revisions.refuse_change();
