-- What was answered, for the portfolio of results: numbers and choices; whoever reads it leaves out the texts.
create view surveys.answered_value as
    select a.survey_id, a.question, a.value, a.amount, a.evidence from surveys.answer a;
create index survey_by_months on surveys.survey (months, programme) where status in ('SENT', 'ANSWERED', 'SILENT');
