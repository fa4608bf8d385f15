-- The project a need became once somebody took it up.
create or replace view programmes.caught as
    select n.id, p.partner, n.programme, n.status, n.caught_on, n.studied_at, n.since, n.title, n.department, n.project_id
      from programmes.caught_need n join programmes.programme p on p.slug = n.programme;
