-- Why this team answers for it, as it was decided at the filing; unknown before.
alter table assessment.case_file add column team_reason text not null default '';
