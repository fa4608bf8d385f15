-- Meetings that took place, as the report of who ran them counts them. Below the least number of opinions of the pack, none is told.
create view events.reported as
    select g.id, g.slug, g.title, g.partner, g.starts_at, g.department,
           (select count(*) from events.attendee a join events.registration r on r.id = a.registration_id
             where r.gathering_id = g.id and r.status = 'REGISTERED' and a.present_at is not null) as present,
           b.venue_cents + b.speakers_cents + b.other_cents as cost_cents, b.staff_minutes,
           case when f.opinions >= l.least then f.opinions else 0 end as opinions,
           case when f.opinions >= l.least then f.satisfied else 0 end as satisfied
      from events.gathering g
      left join events.balance b on b.gathering_id = g.id
      cross join lateral (select count(*) as opinions, count(*) filter (where satisfaction >= 4) as satisfied from events.feedback where gathering_id = g.id) f
      cross join (select coalesce((select (value ->> 'feedbackLeast')::integer from events.setting), 5) as least) l
     where g.status = 'HELD';
