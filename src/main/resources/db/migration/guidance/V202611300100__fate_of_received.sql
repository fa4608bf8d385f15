-- What became of the request itself, beside what this partner did of it.
create or replace view guidance.received as
    select h.id, h.request_id, r.reference, r.project_id, h.partner, h.status, h.sent_at, h.first_answer_at, h.taken_at, r.unclaimed_at, r.department,
           r.status as request_status
      from guidance.handover h join guidance.request r on r.id = h.request_id
     where h.sent_at is not null;

-- The themes told with a request, in words and separated by commas, until it is erased. The question is the vocabulary’s.
create view guidance.told_theme as
    select r.project_id, told ->> 'answer' as themes
      from guidance.request r cross join lateral jsonb_array_elements(r.answers) told
     where told ->> 'question' ilike 'thème%';
