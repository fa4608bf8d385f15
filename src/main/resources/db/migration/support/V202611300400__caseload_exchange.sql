-- The number of a project in its partner's own tool, and the day its adviser means to be in touch again.
alter table support.plan add column own_key text not null default '';
alter table support.plan add column next_contact_on date;
update support.plan set own_key = origin_ref where origin = 'IMPORT';
create unique index plan_own_key on support.plan (partner, programme, own_key) where own_key <> '';

-- Words as they are looked for: no accent, no case, no punctuation, so that the parser of texts has nothing to guess.
create function support.spoken(typed text) returns text language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, typed)), '[^a-z0-9]+', ' ', 'g'))
$$;
alter table support.plan add column words tsvector
    generated always as (array_to_tsvector(string_to_array(support.spoken(title || ' ' || organisation || ' ' || commune_name || ' ' || reference || ' ' || own_key), ' '))) stored;
create index plan_words on support.plan using gin (words);

-- The number of a line in the partner's own tool, so that a file imported twice changes nothing.
create table support.own_line (
    plan_id uuid not null references support.plan,
    part    text not null check (part in ('SESSION', 'WORK')),
    own_key text not null,
    item    uuid not null, -- the session, the time spent
    primary key (plan_id, part, own_key)
);
create unique index own_line_item on support.own_line (item);

-- A file shown line by line before anything is done; its content goes as soon as it is taken, or the next night.
create table support.received_table (
    id         uuid primary key,
    account_id uuid not null,
    kind       text not null check (kind in ('PROJECTS', 'SESSIONS', 'WORK', 'MILESTONES')),
    name       text not null,
    content    bytea not null, -- empty once it is taken
    sent_at    timestamptz not null,
    taken_at   timestamptz,
    created    integer not null default 0,
    changed    integer not null default 0,
    unchanged  integer not null default 0
);
create index received_table_age on support.received_table (sent_at);
