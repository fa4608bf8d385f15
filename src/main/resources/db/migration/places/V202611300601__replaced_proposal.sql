-- Of one space, what its keeper sends again takes the place of what still waits.
alter table places.proposal drop constraint proposal_status_check;
alter table places.proposal add constraint proposal_status_check check (status in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'REFUSED', 'REPLACED'));
