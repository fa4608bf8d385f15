-- Who carries each filed dossier, for modules that must keep them away from it, or ask them about others.
create view applications.carried as
select id, call_slug, status, author_id, holder_id, holder_name as holder from applications.application where submitted_at is not null;
