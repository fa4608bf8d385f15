create schema if not exists decisions;

create text search configuration decisions.fr (copy = pg_catalog.french);
alter text search configuration decisions.fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- I2: vote, transmission, notification and signature are four dates, kept apart.
create table decisions.act (
    id uuid primary key,
    number text not null unique,
    body text not null,
    voted_on date not null,
    -- I5: who signs, told in full
    signatory_first_name text not null,
    signatory_name text not null,
    signatory_quality text not null,
    transmitted_on date check (transmitted_on >= voted_on),
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index act_voted on decisions.act (voted_on desc, id desc);

create table decisions.outcome (
    application uuid primary key references applications.application (id),
    act uuid not null references decisions.act (id),
    kind text not null check (kind in ('AWARDED', 'REFUSED')),
    reference text not null unique,
    -- as the act named them, whatever changes afterwards
    beneficiary text not null,
    siret text,
    rna text,
    natural_person boolean not null,
    private_body boolean not null,
    place text not null default '',
    department text not null default '',
    object text not null,
    call_title text not null,
    envelope text not null,
    amount_cents bigint not null check (amount_cents >= 0),
    base_cents bigint not null check (base_cents >= 0),
    rate numeric(7, 4) not null,
    basis text not null default '',
    reasons text not null default '',
    conditions text not null default '',
    payment_conditions text not null default '',
    agreement_required boolean not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    mode text check (mode in ('PORTAL', 'LETTER')),
    letter uuid,
    document uuid,
    sent_on date,
    consulted_on date,
    notified_on date,
    agreement_signed_on date,
    agreement_document uuid,
    search tsvector generated always as (
        to_tsvector('decisions.fr', object || ' ' || case when natural_person then '' else beneficiary end || ' ' || place)) stored,
    check (kind = 'AWARDED' or amount_cents = 0),
    check (kind = 'REFUSED' or amount_cents > 0),
    check (notified_on is null or (mode is not null and sent_on is not null)),
    check (notified_on >= sent_on),
    check (agreement_signed_on >= notified_on),
    check ((agreement_signed_on is null) = (agreement_document is null))
);
create index outcome_act on decisions.outcome (act, reference);
create index outcome_results on decisions.outcome (notified_on desc, reference desc)
    where kind = 'AWARDED' and not natural_person and notified_on is not null;
create index outcome_search on decisions.outcome using gin (search);
create index outcome_waiting on decisions.outcome (sent_on) where mode = 'PORTAL' and notified_on is null;
