-- Why a dossier was found complete although something was missing; empty when nothing was.
alter table assessment.case_file add column complete_reason text check (complete_reason is null or complete_reason <> '');
