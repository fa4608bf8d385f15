-- Filed dossiers, for modules downstream that prepare something for many of a call at once.
create view applications.filed as
select id, reference, call_slug, call_revision_id, title, holder_name as holder, status, requested_cents, submitted_at
  from applications.application
 where submitted_at is not null;

create index application_filed on applications.application (call_slug, reference) where submitted_at is not null;
