create schema if not exists stateaid;

-- those of one group form a single undertaking
create table stateaid.single_undertaking (
    undertaking text primary key,
    group_key   text not null
);
create index single_undertaking_group on stateaid.single_undertaking (group_key);

create table stateaid.ledger_entry (
    id            uuid    primary key,
    undertaking   text    not null, -- 'siren:…', else 'organisation:…'
    basis         text    not null check (basis in ('NO_AID', 'DE_MINIMIS', 'DE_MINIMIS_SGEI', 'SGEI_DECISION', 'EXEMPTED_SCHEME')),
    amount_cents  bigint  not null check (amount_cents >= 0), -- gross grant equivalent
    granted_on    date    not null,
    grantor       text    not null,
    declared      boolean not null, -- said by the holder
    justification text    not null,
    about_kind    text    not null,
    about_id      uuid    not null,
    recorded_at   timestamptz not null
);
create index ledger_entry_undertaking on stateaid.ledger_entry (undertaking, granted_on);
create unique index ledger_entry_one_per_dossier on stateaid.ledger_entry (about_kind, about_id) where not declared;
