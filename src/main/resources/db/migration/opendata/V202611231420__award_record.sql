create schema if not exists opendata;

-- Essential data of awards as they are published: one row per beneficiary, written when the outcome is notified or the
-- agreement signed. An empty date is unknown; none is worked out.
create table opendata.award_record (
    application uuid not null,
    rank integer not null check (rank > 0),
    reference text not null,
    grantor_name text not null,
    grantor_siret text not null,
    agreement_signed_on date,
    agreement_required boolean not null,
    deliberation text not null,
    beneficiary text not null,
    siret text,
    rna text,
    natural_person boolean not null,
    object text not null,
    amount_cents bigint not null check (amount_cents > 0),
    nature text not null,
    payment_conditions text not null,
    basis text not null,
    share numeric not null check (share > 0 and share <= 1),
    changed_at timestamptz not null,
    primary key (application, rank)
);

create index award_record_reference on opendata.award_record (reference);

-- What an officer adds so that the line may be published.
create table opendata.award_completion (
    application uuid primary key,
    payment_from date not null,
    payment_to date check (payment_to >= payment_from),
    object text,
    completed_by text not null,
    completed_at timestamptz not null
);
