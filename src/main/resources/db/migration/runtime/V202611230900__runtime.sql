-- Tables of the frameworks, and what Levain knows of its own running.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create table runtime.mark (
    kind text primary key check (kind in ('demonstration', 'real')),
    made_at timestamptz not null
);
create unique index mark_is_alone on runtime.mark ((true));

create table runtime.service_stretch (
    started_at timestamptz primary key,
    until_at timestamptz not null check (until_at >= started_at)
);

create table runtime.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on runtime.scheduled_task (execution_time);
create index scheduled_task_alive on runtime.scheduled_task (last_heartbeat);

create table runtime.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on runtime.spring_session (expiry_time);
create index spring_session_principal on runtime.spring_session (principal_name);

create table runtime.spring_session_attributes (
    session_primary_id char(36) not null references runtime.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
