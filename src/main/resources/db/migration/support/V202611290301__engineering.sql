update support.plan set programme = regexp_replace(programme, '^([a-z0-9-]+?)-\1-', '\1-') where programme ~ '^([a-z0-9-]+?)-\1-';

-- What a committee of the programme says of a diagnosis and of a plan.
create table support.committee_opinion (
    id      uuid primary key,
    plan_id uuid not null references support.plan,
    held_on date not null,
    verdict text not null check (verdict in ('FAVOURABLE', 'RESERVED', 'LATER', 'UNFAVOURABLE')),
    members text[] not null, -- who sat, one line each
    note    text not null
);
create index committee_opinion_plan on support.committee_opinion (plan_id, held_on, id);

-- Work of a consultant the programme pays: for one project, or for several followed in the same programme.
create table support.mission (
    id           uuid primary key,
    programme    text not null,
    kind         text not null check (kind in ('INDIVIDUAL', 'COLLECTIVE')),
    subject      text not null,
    due_on       date,
    consultant   text not null default '',
    chosen_for   text not null default '', -- why this one
    half_days    integer check (half_days between 1 and 1000),
    cost_cents   bigint check (cost_cents >= 0),
    entrusted_on date, -- none while its consultant is not chosen
    done_on      date,
    outcome      text not null default '',
    check (done_on is null or entrusted_on is not null)
);
create index mission_to_join on support.mission (programme, id) where kind = 'COLLECTIVE' and done_on is null;

create table support.mission_plan (
    mission_id uuid not null references support.mission,
    plan_id    uuid not null references support.plan,
    primary key (plan_id, mission_id)
);
create index mission_plan_of_mission on support.mission_plan (mission_id);

-- What was a line of the plan of action with a consultant is a mission, whose days and cost nobody noted.
insert into support.mission (id, programme, kind, subject, due_on, consultant, entrusted_on, done_on)
    select a.id, p.programme, a.kind, a.what, a.due_on, a.consultant, coalesce(a.done_on, p.opened_on), a.done_on
      from support.action a join support.plan p on p.id = a.plan_id where a.kind in ('INDIVIDUAL', 'COLLECTIVE');
insert into support.mission_plan (mission_id, plan_id) select id, plan_id from support.action where kind in ('INDIVIDUAL', 'COLLECTIVE');
delete from support.action where kind in ('INDIVIDUAL', 'COLLECTIVE');
alter table support.action drop constraint action_kind_check;
alter table support.action add constraint action_kind_check check (kind in ('ACTION', 'TASK'));
alter table support.action drop column consultant;

create view support.followed_mission as
    select m.id, mp.plan_id, m.entrusted_on, m.done_on, m.half_days, m.cost_cents, count(*) over (partition by m.id) as shared_by
      from support.mission m join support.mission_plan mp on mp.mission_id = m.id;
