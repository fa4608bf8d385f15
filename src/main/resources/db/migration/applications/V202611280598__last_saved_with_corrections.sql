-- What is corrected after filing counts as saved the moment it is sent.
create or replace view applications.last_saved as
select a.id, greatest(a.saved_at, (select max(c.sent_at) from applications.correction c where c.application_id = a.id)) as saved_at
  from applications.application a;
