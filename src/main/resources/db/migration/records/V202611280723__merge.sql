-- Answers that followed their organisation in a merge: those the other had not given.
create table records.merge_moved (
    merge uuid not null,
    field text not null,
    primary key (merge, field)
);
