-- Projects that followed their organisation in a merge, to be given back if it is undone.
create table projects.merge_moved (
    merge   uuid not null,
    project uuid not null references projects.project,
    primary key (merge, project)
);
