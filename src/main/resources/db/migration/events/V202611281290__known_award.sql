-- Awards their beneficiaries know of.
create view events.known_award as
    select application, project_id, year from events.laureate;
create index laureate_project on events.laureate (project_id);
