create schema if not exists committees;

-- The authority's choices: loaded from its pack, kept and edited here.
create table committees.committee (
    slug text primary key,
    title text not null,
    quorum numeric(5, 4) not null check (quorum > 0 and quorum <= 1),
    notice_days int not null check (notice_days between 0 and 60),
    freeze_days int not null check (freeze_days between 0 and 60),
    secret_ballot boolean not null,
    own_score_first boolean not null,
    casting_vote boolean not null,
    ranked_by_members boolean not null,
    minutes_per_file int not null check (minutes_per_file between 1 and 240),
    sheet text[] not null,
    -- what the pack last said: said again, it does not write over what an officer changed
    pack_digest text not null default '',
    version int not null default 1
);

-- A call is served by one committee at most.
create table committees.committee_call (
    call_slug text primary key,
    committee text not null references committees.committee (slug)
);
create index committee_call_committee on committees.committee_call (committee);

create table committees.committee_seat (
    committee text not null references committees.committee (slug),
    number int not null,
    name text not null,
    quality text not null,
    email text not null default '',
    voting boolean not null,
    chair boolean not null,
    primary key (committee, number)
);

-- A meeting keeps the rules and the seats it was planned with.
create table committees.meeting (
    id uuid primary key,
    committee text not null references committees.committee (slug),
    title text not null,
    at timestamptz not null,
    place text not null default '',
    link text not null default '',
    status text not null check (status in ('PLANNED', 'CONVENED', 'OPEN', 'CLOSED', 'SIGNED', 'CANCELLED')),
    quorum numeric(5, 4) not null,
    notice_days int not null,
    freeze_days int not null,
    secret_ballot boolean not null,
    own_score_first boolean not null,
    casting_vote boolean not null,
    ranked_by_members boolean not null,
    minutes_per_file int not null,
    sheet text[] not null,
    planned_by uuid,
    planned_at timestamptz not null,
    convened_at timestamptz,
    sequence int not null default 0,
    frozen_at timestamptz,
    pack_document uuid,
    pack_digest text not null default '',
    opened_at timestamptz,
    closed_at timestamptz,
    signed_at timestamptz,
    -- grows with each act of the session: screens that show an older one draw themselves again
    version int not null default 0
);
create index meeting_committee on committees.meeting (committee, at desc, id desc);
create index meeting_at on committees.meeting (at desc, id desc);

create table committees.meeting_seat (
    meeting uuid not null references committees.meeting (id),
    number int not null,
    name text not null,
    quality text not null,
    email text not null default '',
    voting boolean not null,
    chair boolean not null,
    attendance text not null default 'EXPECTED' check (attendance in ('EXPECTED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT')),
    -- CRPA R133-9, by analogy: a voice given to another seat
    mandate_to int,
    primary key (meeting, number),
    foreign key (meeting, mandate_to) references committees.meeting_seat (meeting, number)
);
create index meeting_seat_email on committees.meeting_seat (email) where email <> '';

create table committees.agenda_item (
    meeting uuid not null references committees.meeting (id),
    application uuid not null,
    place int not null,
    minutes int not null check (minutes between 1 and 240),
    -- as the agenda names it, and as the pack of the meeting shows it once frozen
    reference text not null,
    object text not null,
    holder text not null,
    location text not null default '',
    department text not null default '',
    holder_kind text not null default '',
    summary text not null default '',
    favourable boolean not null,
    requested_cents bigint not null,
    proposed_cents bigint not null,
    per_mille int,
    envelope text not null,
    sheet jsonb,
    sheet_digest text not null default '',
    called_at timestamptz,
    version int not null default 0,
    opinion text check (opinion in ('FAVOURABLE', 'WITH_RESERVE', 'DEFERRED', 'UNFAVOURABLE', 'REORIENTED')),
    amount_cents bigint not null default 0 check (amount_cents >= 0),
    conditions text not null default '',
    reasons text not null default '',
    votes_for int not null default 0,
    votes_against int not null default 0,
    abstentions int not null default 0,
    secret boolean not null default false,
    casting boolean not null default false,
    voters text not null default '',
    recorded_by uuid,
    recorded_at timestamptz,
    primary key (meeting, application),
    check ((opinion is null) = (recorded_at is null))
);
create index agenda_item_application on committees.agenda_item (application, recorded_at desc);
create index agenda_item_reference on committees.agenda_item (meeting, reference);

-- I3: declared before anything but the public summary is shown. No interest, then the file opens for this seat.
create table committees.clearance (
    meeting uuid not null,
    application uuid not null,
    seat int not null,
    declared_at timestamptz not null,
    primary key (meeting, application, seat),
    foreign key (meeting, application) references committees.agenda_item (meeting, application) on delete cascade,
    foreign key (meeting, seat) references committees.meeting_seat (meeting, number)
);

create table committees.recusal (
    meeting uuid not null,
    application uuid not null,
    seat int not null,
    ground text not null check (ground in ('PERSONAL', 'FAMILY', 'OFFICE', 'EMPLOYER', 'REPRESENTS', 'OTHER')),
    declared_at timestamptz not null,
    declared_by uuid,
    out_at timestamptz,
    back_at timestamptz,
    primary key (meeting, application, seat),
    check (back_at is null or out_at is not null),
    foreign key (meeting, application) references committees.agenda_item (meeting, application) on delete cascade,
    foreign key (meeting, seat) references committees.meeting_seat (meeting, number)
);

create table committees.own_score (
    meeting uuid not null,
    application uuid not null,
    seat int not null,
    score int not null check (score between 0 and 4),
    note text not null default '',
    -- of the form that wrote it: sent again after a cut, it changes nothing and is told as kept
    token uuid not null,
    version int not null,
    given_at timestamptz not null,
    primary key (meeting, application, seat),
    foreign key (meeting, application) references committees.agenda_item (meeting, application) on delete cascade,
    foreign key (meeting, seat) references committees.meeting_seat (meeting, number)
);

create table committees.minutes (
    meeting uuid primary key references committees.meeting (id),
    committee text not null references committees.committee (slug),
    year int not null,
    number int not null,
    body text not null,
    version int not null default 1,
    saved_at timestamptz not null,
    saved_by uuid,
    document uuid,
    digest text not null default '',
    signatory_name text not null default '',
    signatory_quality text not null default '',
    signed_at timestamptz,
    unique (committee, year, number)
);
