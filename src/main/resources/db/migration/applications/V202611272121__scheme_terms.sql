-- The version of the aid in force when the dossier was opened: it is kept, whatever is published later.
create table applications.scheme_terms (
    application_id uuid primary key references applications.application (id) on delete cascade,
    scheme_revision_id uuid not null references calls.scheme_revision (id)
);

-- A dossier opened for the aid that comes next, with the answers of a first one. Asked twice, it is the same.
create table applications.continuation (
    from_id uuid not null references applications.application (id) on delete cascade,
    call_slug text not null,
    to_id uuid not null unique references applications.application (id) on delete cascade,
    primary key (from_id, call_slug)
);
