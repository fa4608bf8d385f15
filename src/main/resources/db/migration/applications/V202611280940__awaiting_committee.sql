-- Dossiers whose proposal is validated and that no agenda holds: read in bulk by those who prepare a committee.
create view applications.proposed as
select id, reference, call_slug, call_title, call_revision_id, title, holder_name as holder, requested_cents
  from applications.application
 where status = 'PROPOSED';
create index application_proposed on applications.application (call_slug, id) where status = 'PROPOSED';
