create schema if not exists events;

create table events.setting (
    only_row boolean primary key default true check (only_row),
    value    jsonb not null
);

-- A meeting of the agenda: an awareness event, a laureates' day, a training session, a meeting of the network.
create table events.gathering (
    id               uuid primary key,
    slug             text not null unique,
    status           text not null check (status in ('DRAFT', 'PUBLISHED', 'HELD', 'CANCELLED')),
    kind             text not null check (kind in ('AWARENESS', 'LAUREATES_DAY', 'TRAINING', 'NETWORK')),
    title            text not null,
    summary          text not null,
    programme        text not null,
    audience         text not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null check (ends_at > starts_at),
    place            text not null,
    department       text not null, -- empty when it takes place at a distance only
    link             text not null,
    accessibility    text not null,
    contact_name     text not null,
    contact_email    text not null,
    contact_phone    text not null,
    themes           text[] not null,
    seats            integer check (seats > 0), -- null: no limit
    asks_access      boolean not null,
    asks_diet        boolean not null,
    training_minutes integer not null check (training_minutes >= 0),
    partner          text not null, -- slug of the partner organisation that runs it; empty for the authority
    sequence         integer not null default 0,
    version          integer not null default 0,
    presence_code    text not null, -- shown on the spot: whoever is there types it
    cancel_reason    text not null default '',
    prepared_by      text not null,
    changed_at       timestamptz not null,
    published_at     timestamptz,
    ended_at         timestamptz -- when it was said held or cancelled
);
create index gathering_public on events.gathering (starts_at, id) where status <> 'DRAFT' and published_at is not null;
create index gathering_of_organiser on events.gathering (partner, starts_at desc, id desc);

-- Who holds seats, or waits for some. Its name and address go when they are of no use any more; the row stays, for the figures.
create table events.registration (
    id            uuid primary key,
    gathering_id  uuid not null references events.gathering,
    status        text not null check (status in ('TO_CONFIRM', 'REGISTERED', 'WAITING', 'OFFERED', 'EXPIRED', 'CANCELLED')),
    email         text not null,
    name          text not null,
    organisation  text not null,
    account_id    uuid,
    project_id    uuid references projects.project,
    people        integer not null check (people > 0),
    token         text unique, -- the key of its link; none once it is erased
    wants_news    boolean not null,
    asked_at      timestamptz not null,
    mailed_at     timestamptz not null, -- when the link to confirm was last sent
    since         timestamptz not null, -- when it came to its status: the rank on the waiting list
    offered_until timestamptz,
    reminded      integer[] not null default '{}', -- days before, of the reminders sent
    erased_at     timestamptz
);
create unique index registration_once on events.registration (gathering_id, email)
    where status in ('TO_CONFIRM', 'REGISTERED', 'WAITING', 'OFFERED') and email <> '';
create index registration_of on events.registration (gathering_id, status, since, id);
create index registration_of_account on events.registration (account_id) where account_id is not null;
create index registration_offered on events.registration (offered_until) where status = 'OFFERED';
create index registration_to_confirm on events.registration (mailed_at) where status = 'TO_CONFIRM';

create table events.attendee (
    registration_id uuid not null references events.registration on delete cascade,
    number          integer not null,
    name            text not null,
    present_at      timestamptz,
    primary key (registration_id, number)
);

-- What somebody needs to come and to eat. Kept apart, for the organiser alone, and erased soon after.
create table events.need (
    registration_id uuid primary key references events.registration on delete cascade,
    access          text not null,
    diet            text not null
);

-- Those who asked to be invited.
create table events.follower (
    email      text primary key,
    account_id uuid,
    department text not null, -- of the meeting where they asked
    themes     text[] not null,
    since      timestamptz not null
);

-- Those who want no invitation any more: a digest, since nothing is to be read of it.
create table events.opt_out (
    digest text primary key,
    at     timestamptz not null
);

create table events.invitation (
    gathering_id uuid not null references events.gathering,
    email        text not null, -- emptied with the registrations
    digest       text not null,
    token        text not null unique,
    sent_at      timestamptz not null,
    primary key (gathering_id, digest)
);

-- Awards known to their beneficiaries, as invitations choose among them.
create table events.laureate (
    application uuid primary key,
    year        integer not null,
    department  text not null,
    holder      text not null, -- empty for a natural person
    object      text not null,
    themes      text[] not null,
    account_id  uuid not null,
    project_id  uuid not null
);
create index laureate_of_year on events.laureate (year, department);

-- A link to give one's opinion, once. Nothing ties it to a person.
create table events.feedback_link (
    digest       text primary key,
    gathering_id uuid not null references events.gathering,
    until        timestamptz not null,
    used         boolean not null default false
);

create table events.feedback (
    id           uuid primary key,
    gathering_id uuid not null references events.gathering,
    satisfaction integer not null check (satisfaction between 1 and 5),
    usefulness   integer not null check (usefulness between 1 and 5),
    liked        text not null,
    wished       text not null
);
create index feedback_of on events.feedback (gathering_id);

create table events.balance (
    gathering_id   uuid primary key references events.gathering,
    venue_cents    bigint not null check (venue_cents >= 0),
    speakers_cents bigint not null check (speakers_cents >= 0),
    other_cents    bigint not null check (other_cents >= 0),
    staff_minutes  integer not null check (staff_minutes >= 0)
);
