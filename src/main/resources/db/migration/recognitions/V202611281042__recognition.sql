create schema if not exists recognitions;

create sequence recognitions.recognition_number;

-- « Projet socialement innovant »: recognised by an act, with or without money.
create table recognitions.recognition (
    id uuid primary key,
    number text not null unique,
    code text not null unique,
    application uuid not null references applications.application (id),
    -- as the act named them, whatever changes afterwards
    holder_name text not null,
    natural_person boolean not null,
    project text not null,
    act uuid not null references decisions.act (id),
    granted_on date not null,
    document uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    withdrawn_on date,
    withdrawal_act uuid references decisions.act (id),
    withdrawal_reason text,
    check ((withdrawn_on is null) = (withdrawal_act is null) and (withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index recognition_in_force on recognitions.recognition (application) where withdrawn_on is null;
create index recognition_of_application on recognitions.recognition (application, recorded_at);
