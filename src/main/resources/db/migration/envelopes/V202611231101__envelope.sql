create schema if not exists envelopes;

create table envelopes.envelope (
    id              uuid   primary key,
    slug            text   not null unique,
    title           text   not null,
    year            int    not null,
    voted_cents     bigint not null check (voted_cents >= 0),
    reserved_cents  bigint not null default 0 check (reserved_cents >= 0),
    committed_cents bigint not null default 0 check (committed_cents >= 0),
    paid_cents      bigint not null default 0 check (paid_cents >= 0),
    constraint never_below_zero check (reserved_cents + committed_cents <= voted_cents),
    constraint never_paid_beyond check (paid_cents <= committed_cents)
);

-- what one subject (a dossier) holds of an envelope
create table envelopes.holding (
    envelope_id     uuid   not null references envelopes.envelope,
    subject_kind    text   not null,
    subject_id      uuid   not null,
    reserved_cents  bigint not null check (reserved_cents >= 0),
    committed_cents bigint not null check (committed_cents >= 0),
    paid_cents      bigint not null check (paid_cents >= 0 and paid_cents <= committed_cents),
    primary key (envelope_id, subject_kind, subject_id)
);

-- signed differences; their sums are the envelope's figures
create table envelopes.movement (
    id              uuid        primary key,
    envelope_id     uuid        not null references envelopes.envelope,
    kind            text        not null check (kind in ('RESERVED', 'COMMITTED', 'PAID')),
    reserved_cents  bigint      not null,
    committed_cents bigint      not null,
    paid_cents      bigint      not null,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    made_at         timestamptz not null,
    made_by         text        not null
);
create index movement_envelope on envelopes.movement (envelope_id, made_at);
