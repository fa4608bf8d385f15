-- Whether the author of a decided dossier has been told its outcome: their list of dossiers says so.
alter table applications.application add column outcome_known boolean not null default false;
