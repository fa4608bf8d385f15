-- Taken up again by a named act after it had ended: its delays start again from there.
alter table applications.application add column resumed_at timestamptz;
update applications.application a set resumed_at = (
    select max(e.at) from audit.entry e where e.event = 'ApplicationReinstated' and e.subject_id = a.id)
 where exists (select 1 from audit.entry e where e.event = 'ApplicationReinstated' and e.subject_id = a.id);
