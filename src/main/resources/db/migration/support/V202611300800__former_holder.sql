-- Who put a dossier in the plan: its answers go on coming only from its holder, or while an adviser is still invited to it.
-- Those put there before are an adviser's.
alter table support.funding add column by_holder boolean not null default false;

-- What a former holder sent is not for the next one to read.
update support.document f set visible_to = 'TEAM', from_holder = false
  from documents.document d, support.succession s
 where d.id = f.document_id and s.plan_id = f.plan_id and s.settled = 'DONE' and d.stored_at <= s.settled_at and f.from_holder;

-- Keys of the partner's own tool do not outlive what they named.
update support.plan set own_key = '', next_contact_on = null, origin_ref = case when origin = 'IMPORT' then '' else origin_ref end where erased_at is not null;
delete from support.own_line l using support.plan p where p.id = l.plan_id and p.erased_at is not null;
