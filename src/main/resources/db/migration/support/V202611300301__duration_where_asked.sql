-- How long a session lasts is noted where the funder of the programme asks for it; elsewhere it may stay unknown: 0.
alter table support.session drop constraint session_minutes_check;
alter table support.session add constraint session_minutes_check check (minutes between 0 and 1440);

-- No figure counts the time of a programme whose funder does not ask for it.
create or replace view support.followed_session as
    select s.id, s.plan_id, s.held_on, case when a.slug is null then 0 else s.minutes end as minutes
      from support.session s join support.plan p on p.id = s.plan_id left join programmes.asking_hours a on a.slug = p.programme;
