-- Outcomes notified before the author’s knowledge of them was kept: their list of dossiers says so too.
update applications.application a set outcome_known = true
  from decisions.outcome o
 where o.application = a.id and o.kind = a.status and o.notified_on is not null and not a.outcome_known;
