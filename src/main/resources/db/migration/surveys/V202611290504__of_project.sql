create index survey_of_project on surveys.survey (project_id);
