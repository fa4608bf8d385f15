-- Farming and fishing have regulations of their own; what was given under them counts in the general ceiling.
alter table stateaid.ledger_entry drop constraint ledger_entry_basis_check;
alter table stateaid.ledger_entry add constraint ledger_entry_basis_check check (basis in
    ('NO_AID', 'DE_MINIMIS', 'DE_MINIMIS_SGEI', 'DE_MINIMIS_FARMING', 'SGEI_DECISION', 'EXEMPTED_SCHEME'));
alter table stateaid.ledger_entry add column beneficiary text not null default '';

-- What ties two legal persons into one single undertaking, from a day, until it is ended by a named act.
create table stateaid.link (
    id         uuid primary key,
    one        text not null, -- 'siren:…', else 'organisation:…'
    other      text not null,
    tie        text not null check (tie in ('SAME_BODY', 'VOTING_RIGHTS', 'BOARD', 'CONTRACT', 'AGREEMENT', 'MERGER')),
    since      date not null,
    until      date check (until >= since),
    reason     text not null,
    made_at    timestamptz not null,
    made_by    text not null,
    ended_at   timestamptz,
    ended_by   text,
    end_reason text,
    check (one <> other)
);
create index link_one on stateaid.link (one);
create index link_other on stateaid.link (other);
insert into stateaid.link (id, one, other, tie, since, reason, made_at, made_by)
select gen_random_uuid(), undertaking, group_key, 'SAME_BODY', date '1900-01-01', '', now(), 'system:migration'
  from stateaid.single_undertaking where undertaking <> group_key;
drop table stateaid.single_undertaking;

create table stateaid.split (
    id       uuid primary key,
    original text not null,
    split_on date not null,
    reason   text not null,
    made_at  timestamptz not null,
    made_by  text not null
);
create index split_original on stateaid.split (original);

-- After a split, who an entry counts for; the shares of one entry make its whole amount.
create table stateaid.share (
    entry        uuid not null references stateaid.ledger_entry on delete cascade,
    undertaking  text not null,
    amount_cents bigint not null check (amount_cents >= 0),
    split        uuid not null references stateaid.split,
    primary key (entry, undertaking)
);
create index share_undertaking on stateaid.share (undertaking);

create view stateaid.counted_entry as
select e.id, e.undertaking, e.basis, e.amount_cents, e.granted_on, e.grantor, e.declared, e.about_kind, e.about_id
  from stateaid.ledger_entry e where not exists (select from stateaid.share s where s.entry = e.id)
union all
select e.id, s.undertaking, e.basis, s.amount_cents, e.granted_on, e.grantor, e.declared, e.about_kind, e.about_id
  from stateaid.share s join stateaid.ledger_entry e on e.id = s.entry;

-- the central register, by day of the grant
create index ledger_entry_to_register on stateaid.ledger_entry (granted_on desc, id desc) where not declared;
