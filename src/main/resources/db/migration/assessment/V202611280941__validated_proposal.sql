-- What the service proposes, once the head validated it: read in bulk by those who prepare a committee.
create view assessment.validated_proposal as
select r.application, r.favourable, r.amount_cents, r.envelope, r.decided_at, f.place, f.department, s.per_mille
  from assessment.recommendation r
  join assessment.case_file f on f.application = r.application
  left join assessment.score_sheet s on s.application = r.application
 where r.status = 'VALIDATED';
