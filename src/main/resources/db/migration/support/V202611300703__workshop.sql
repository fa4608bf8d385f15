-- A workshop held for the projects of a cohort together: each present has its session, and the time of the team counts once.
create table support.workshop (
    id        uuid primary key,
    cohort_id uuid not null,
    held_on   date not null,
    minutes   int  not null check (minutes >= 0),
    title     text not null,
    held_by   uuid not null
);
create index workshop_cohort on support.workshop (cohort_id, held_on desc, id desc);
alter table support.session add column workshop_id uuid references support.workshop;
-- one session of a workshop stands for it in the figures: the team held it once
alter table support.session add column counts boolean not null default true;
create index session_workshop on support.session (workshop_id) where workshop_id is not null;

create or replace view support.followed_session as
    select s.id, s.plan_id, coalesce(w.held_on, s.held_on) as held_on, case when a.slug is null then 0 else coalesce(w.minutes, s.minutes) end as minutes
      from support.session s join support.plan p on p.id = s.plan_id
      left join support.workshop w on w.id = s.workshop_id left join programmes.asking_hours a on a.slug = p.programme
     where s.counts;
