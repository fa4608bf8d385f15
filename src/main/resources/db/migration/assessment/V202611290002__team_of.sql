-- Which team handles each dossier, for modules that show names to it alone.
create view assessment.team_of as
select application, team from assessment.case_file;
