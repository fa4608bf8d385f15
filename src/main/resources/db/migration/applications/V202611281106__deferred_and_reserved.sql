-- A deferred dossier comes back before a committee; one on the reserve list still waits for its vote.
create or replace view applications.proposed as
select id, reference, call_slug, call_title, call_revision_id, title, holder_name as holder, requested_cents
  from applications.application
 where status in ('PROPOSED', 'DEFERRED');
drop index applications.application_proposed;
create index application_proposed on applications.application (call_slug, id) where status in ('PROPOSED', 'DEFERRED');

create or replace view applications.awaiting_vote as
select id as application, reference from applications.application where status in ('PROPOSED', 'ON_AGENDA', 'DEFERRED', 'RESERVED');
drop index applications.application_awaiting_vote;
create index application_awaiting_vote on applications.application (id) where status in ('PROPOSED', 'ON_AGENDA', 'DEFERRED', 'RESERVED');
