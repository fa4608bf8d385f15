-- Dossiers that followed their organisation in a merge, to be given back if it is undone.
create table applications.merge_moved (
    merge       uuid not null,
    application uuid not null references applications.application,
    primary key (merge, application)
);
