-- Scores that no longer change, for the distribution published of a whole call.
create view assessment.closed_score as
select application, per_mille from assessment.score_sheet where closed and per_mille is not null;
