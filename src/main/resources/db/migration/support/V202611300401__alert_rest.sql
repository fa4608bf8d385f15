-- A line of the plan of action that is late, and a diagnosis that was never made, are alerts too.
alter table support.alert drop constraint alert_kind_check;
alter table support.alert add constraint alert_kind_check check (kind in ('QUIET', 'MILESTONE', 'FUNDING', 'ACTION', 'DIAGNOSIS'));
create index action_due on support.action (due_on) where done_on is null and due_on is not null;

-- What the team has seen and put off: the night leaves it alone until the day, or for good. A new cause is a new alert.
create table support.alert_rest (
    plan_id   uuid not null references support.plan,
    kind      text not null,
    item      text not null,
    since     date not null,
    until     date, -- none: it does not come back
    reason    text not null,
    rested_by uuid not null,
    primary key (plan_id, kind, item, since)
);
