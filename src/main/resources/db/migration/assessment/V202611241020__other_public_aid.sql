create schema if not exists assessment;

-- What other funders give on the same expenses: the officer finds it again when a proposal comes back.
alter table assessment.recommendation
    add column other_public_cents bigint not null default 0 check (other_public_cents >= 0);
