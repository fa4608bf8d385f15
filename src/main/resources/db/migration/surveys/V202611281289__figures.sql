-- Answers for the figures: numbers, and how sure they are.
create view surveys.answered as
    select s.id, s.support_id, s.project_id, s.partner, s.programme, s.months, s.status, s.sent_at, s.answered_at, s.title from surveys.survey s;

create view surveys.answered_number as
    select a.survey_id, a.question, a.amount, a.evidence from surveys.answer a where a.amount is not null;
