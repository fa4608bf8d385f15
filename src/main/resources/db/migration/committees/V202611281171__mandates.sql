-- Offices and mandates that whoever sits declares, as they name them: read against the parties of each dossier.
alter table committees.committee_seat add column mandates text[] not null default '{}';
alter table committees.meeting_seat add column mandates text[] not null default '{}';
