create schema if not exists projects;

create table projects.project (
    id        uuid primary key,
    holder_id uuid not null references directory.organisation,
    title     text not null,
    opened_at timestamptz not null
);
create index project_holder on projects.project (holder_id);
