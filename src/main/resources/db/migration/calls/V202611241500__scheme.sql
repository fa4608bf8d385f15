create schema if not exists calls;

create table calls.regulation_revision (
    id uuid primary key,
    slug text not null,
    number integer not null check (number > 0),
    terms jsonb not null,
    drafted_at timestamptz not null,
    published_at timestamptz,
    unique (slug, number)
);

create table calls.scheme (
    id uuid primary key,
    slug text not null unique,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    current_revision uuid not null,
    created_at timestamptz not null
);

create table calls.scheme_revision (
    id uuid primary key,
    scheme_id uuid not null references calls.scheme (id) deferrable initially deferred,
    number integer not null check (number > 0),
    origin text not null check (origin in ('PACK', 'OFFICER')),
    terms jsonb not null,
    drafted_at timestamptz not null,
    published_at timestamptz,
    changes text,
    unique (scheme_id, number)
);

alter table calls.scheme
    add constraint scheme_current_revision foreign key (current_revision)
    references calls.scheme_revision (id) deferrable initially deferred;

-- What was opened under published terms keeps them: a change is another revision.
create trigger published_terms_are_frozen
    before update or delete on calls.scheme_revision
    for each row when (old.published_at is not null)
    execute function calls.refuse_change_of_published_terms();

create trigger published_terms_are_frozen
    before update or delete on calls.regulation_revision
    for each row when (old.published_at is not null)
    execute function calls.refuse_change_of_published_terms();

create table calls.scheme_confirmation (
    scheme_id uuid not null references calls.scheme (id),
    code text not null,
    value text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null,
    primary key (scheme_id, code, value)
);
