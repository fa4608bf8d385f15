-- A hand-over proposed ends with the follow-up it is about.
alter table support.succession drop constraint succession_settled_check;
alter table support.succession add constraint succession_settled_check check (settled in ('DONE', 'REFUSED', 'GIVEN_UP', 'STOPPED'));
-- what nobody answers, and what a withdrawn consent left behind: looked for each night
create index plan_unanswered on support.plan (status, since) where erased_at is null and status in ('INVITED', 'SUSPENDED');
create index plan_adviser on support.plan (adviser, partner) where adviser is not null;
