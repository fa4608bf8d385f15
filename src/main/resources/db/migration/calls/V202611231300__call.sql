create schema if not exists calls;

create table calls.call (
    id uuid primary key,
    slug text not null unique,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    current_revision uuid not null,
    created_at timestamptz not null
);

create table calls.call_revision (
    id uuid primary key,
    call_id uuid not null references calls.call (id) deferrable initially deferred,
    number integer not null check (number > 0),
    terms jsonb not null,
    drafted_at timestamptz not null,
    published_at timestamptz,
    changes text,
    unique (call_id, number)
);

alter table calls.call
    add constraint call_current_revision foreign key (current_revision)
    references calls.call_revision (id) deferrable initially deferred;

-- What applicants have read is never rewritten: an amendment is another revision.
create function calls.refuse_change_of_published_terms() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.terms is distinct from old.terms or new.published_at is distinct from old.published_at then
        raise exception 'revision % is published: its terms cannot change', old.id;
    end if;
    return new;
end $$;

create trigger published_terms_are_frozen
    before update or delete on calls.call_revision
    for each row when (old.published_at is not null)
    execute function calls.refuse_change_of_published_terms();

create table calls.assumption_confirmation (
    call_id uuid not null references calls.call (id),
    code text not null,
    value text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null,
    primary key (call_id, code, value)
);

create view calls.published_call as
    select c.id, c.slug, c.status, r.id as revision, r.number, r.terms ->> 'title' as title
      from calls.call c
      join calls.call_revision r on r.id = c.current_revision
     where c.status <> 'DRAFT';
