-- Which dossiers were filed for which project, for the figures.
create view applications.filed_project as
    select id, reference, project_id, submitted_at from applications.application where submitted_at is not null;
