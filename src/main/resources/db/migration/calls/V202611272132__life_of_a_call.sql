create schema if not exists calls;

alter table calls.call drop constraint call_status_check;
alter table calls.call add constraint call_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'CLOSED'));
-- The last closing granted after the terms were published; every open draft has it, whatever terms it stands under.
alter table calls.call add column extended_to timestamptz;

create or replace view calls.published_call as
    select c.id, c.slug, c.status, r.id as revision, r.number, r.terms ->> 'title' as title
      from calls.call c
      join calls.call_revision r on r.id = c.current_revision
     where c.status not in ('DRAFT', 'WITHDRAWN');

create table calls.extension (
    id uuid primary key,
    call_id uuid not null references calls.call (id),
    kind text not null check (kind in ('EXTENSION', 'GRACE')),
    closing_before timestamptz not null,
    closing_after timestamptz not null check (closing_after > closing_before),
    reason text not null,
    granted_at timestamptz not null,
    granted_by text not null
);
-- one grace for one closing, however often the outage is looked at
create unique index extension_grace on calls.extension (call_id, closing_before) where kind = 'GRACE';
create index extension_call on calls.extension (call_id, granted_at);

-- What the authority grants when its own service failed near a closing.
create table calls.grace_policy (
    only_one boolean primary key default true check (only_one),
    terms jsonb not null
);

create table calls.planned_act (
    id uuid primary key,
    call_id uuid not null references calls.call (id) on delete cascade,
    act text not null check (act in ('PUBLISH', 'WITHDRAW')),
    due_at timestamptz not null,
    planned_at timestamptz not null,
    planned_by text not null,
    done_at timestamptz,
    cancelled_at timestamptz,
    outcome text
);
create index planned_act_call on calls.planned_act (call_id, due_at);
create index planned_act_due on calls.planned_act (due_at) where done_at is null and cancelled_at is null;

create table calls.invitation (
    id uuid primary key,
    call_id uuid not null references calls.call (id) on delete cascade,
    email text,
    siret text,
    application uuid,
    invited_at timestamptz not null,
    invited_by text not null,
    check (num_nonnulls(email, siret) = 1)
);
create unique index invitation_email on calls.invitation (call_id, email) where email is not null;
create unique index invitation_siret on calls.invitation (call_id, siret) where siret is not null;
create index invitation_application on calls.invitation (application) where application is not null;
