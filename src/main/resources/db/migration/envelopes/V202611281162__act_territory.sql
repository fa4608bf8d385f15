-- An envelope may be kept for one territory of the call another one pays.
alter table envelopes.envelope
    add column territory text,
    add column part_of text references envelopes.envelope (slug) deferrable initially deferred,
    add constraint part_has_territory check (part_of is null or territory is not null);
create unique index envelope_part on envelopes.envelope (part_of, territory) where part_of is not null;

-- Enlarged or reduced by a vote: the act, the day, the reason, and both amounts.
create table envelopes.resizing (
    id           uuid primary key,
    envelope_id  uuid not null references envelopes.envelope,
    number       text not null,
    voted_on     date not null,
    reason       text not null,
    before_cents bigint not null,
    after_cents  bigint not null check (after_cents >= 0),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (envelope_id, number)
);
