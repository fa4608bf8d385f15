-- Entries that followed their organisation in a merge, with what they were under before.
create table stateaid.merge_moved (
    merge  uuid not null,
    entry  uuid not null references stateaid.ledger_entry,
    before text not null,
    primary key (merge, entry)
);
