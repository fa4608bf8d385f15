-- Those the authority has just aided, for the partner whose programme follows them: public facts only.
create table support.laureate (
    application_id uuid primary key,
    reference      text not null unique, -- of the dossier
    project_id     uuid not null,
    title          text not null, -- empty for a natural person, of whom nothing is published
    organisation   text not null,
    place          text not null,
    department     text not null,
    amount_cents   bigint not null,
    notified_on    date not null,
    told_at        timestamptz -- when the partners were written to; none yet
);
create index laureate_latest on support.laureate (notified_on desc, reference desc);
create index laureate_untold on support.laureate (notified_on) where told_at is null;

alter table support.plan drop constraint plan_origin_check;
alter table support.plan add constraint plan_origin_check check (origin in ('REQUEST', 'DOSSIER', 'COHORT', 'AWARD', 'HAND', 'IMPORT'));
