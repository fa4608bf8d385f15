-- The call of each dossier, for the figures published of a whole call.
create view applications.call_of as
select id as application, call_slug from applications.application;

-- Proposed dossiers that wait for a vote, on an agenda or not.
create view applications.awaiting_vote as
select id as application, reference from applications.application where status in ('PROPOSED', 'ON_AGENDA');
create index application_awaiting_vote on applications.application (id) where status in ('PROPOSED', 'ON_AGENDA');
