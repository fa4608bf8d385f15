-- The requests about one project, for its timeline.
create index request_project on guidance.request (project_id);
