-- Traces of questions to the registers of other administrations, kept 36 months (CRPA R114-9-7).
create table directory.exchange (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    register text not null,
    asked text not null, -- the number asked about, never a name
    outcome text not null check (outcome in ('ANSWERED', 'UNKNOWN', 'NO_ANSWER'))
);
create index exchange_at on directory.exchange (at, id);
