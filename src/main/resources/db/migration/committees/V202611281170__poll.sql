-- What members vote on from their own screens.
create table committees.poll (
    id uuid primary key,
    meeting uuid not null,
    application uuid not null,
    -- what is put to the vote
    opinion text not null check (opinion in ('FAVOURABLE', 'WITH_RESERVE', 'DEFERRED', 'UNFAVOURABLE', 'REORIENTED')),
    amount_cents bigint not null check (amount_cents >= 0),
    conditions text not null,
    reasons text not null,
    secret boolean not null,
    -- of the opinion that was on the screen of whoever opened it
    item_version int not null,
    opened_at timestamptz not null,
    opened_by uuid,
    closed_at timestamptz,
    outcome text check (outcome in ('ADOPTED', 'REJECTED', 'ANNULLED')),
    -- why it was not adopted
    told text not null default '',
    -- the urn of a secret vote: it only grows, and no ballot is ever a row
    votes_for int not null default 0,
    votes_against int not null default 0,
    abstentions int not null default 0,
    check ((closed_at is null) = (outcome is null)),
    unique (id, secret),
    foreign key (meeting, application) references committees.agenda_item (meeting, application) on delete cascade
);
create unique index poll_open on committees.poll (meeting, application) where closed_at is null;
create index poll_item on committees.poll (meeting, application, opened_at);

-- Whose voice counts, and whether they voted. No time: the order of the voters would be one more hint.
create table committees.poll_voter (
    poll uuid not null,
    seat int not null,
    secret boolean not null,
    voted boolean not null default false,
    -- said aloud in an open vote; a secret one keeps none, and the database refuses it
    ballot text check (ballot in ('FOR', 'AGAINST', 'ABSTAIN')),
    primary key (poll, seat),
    foreign key (poll, secret) references committees.poll (id, secret) on delete cascade,
    check (not secret or ballot is null),
    check (ballot is null or voted)
);
