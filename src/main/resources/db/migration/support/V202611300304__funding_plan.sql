-- What the project costs, against which what is granted and awaited is counted.
alter table support.plan add column budget_cents bigint check (budget_cents > 0);

-- A line that is a dossier at the authority: its amounts and its answer are the dossier's.
alter table support.funding add column application_id uuid;
alter table support.funding add column dossier text not null default ''; -- reference of the dossier
alter table support.funding add constraint funding_once unique (plan_id, application_id);
create index funding_dossier on support.funding (application_id) where application_id is not null;
alter table support.funding drop constraint funding_outcome_check;
alter table support.funding add constraint funding_outcome_check check (outcome in ('AWAITED', 'GRANTED', 'REFUSED', 'WITHDRAWN'));
