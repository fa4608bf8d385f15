-- The dossiers of one project, for its timeline.
create index application_project on applications.application (project_id);
