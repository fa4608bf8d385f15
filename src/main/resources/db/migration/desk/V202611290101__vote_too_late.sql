-- D6: the few dossiers whose vote is planned after the day on which silence refuses them.
create index case_row_vote_too_late on desk.case_row (team, application) where commission > rejection_on;
