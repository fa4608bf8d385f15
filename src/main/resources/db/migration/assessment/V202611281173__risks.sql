-- What may go wrong, as the officer tells those who advise and vote.
alter table assessment.recommendation add column risks text not null default '';
