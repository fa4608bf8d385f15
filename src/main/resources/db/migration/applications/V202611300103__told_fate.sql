-- Where each filed dossier stands, as its author was told: an outcome nobody knows yet is a dossier still open.
create view applications.told_fate as
    select id, project_id, submitted_at,
           coalesce(told_status, case when status in ('AWARDED', 'REFUSED', 'INADMISSIBLE', 'CLOSED') and not outcome_known then 'SUBMITTED' else status end) as status
      from applications.application where submitted_at is not null;
