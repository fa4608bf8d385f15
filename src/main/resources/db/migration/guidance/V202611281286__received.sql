create index handover_sent on guidance.handover (partner, sent_at) where sent_at is not null;

-- Requests as each partner received them, for the figures. Nothing of it tells of a person.
create view guidance.received as
    select h.id, h.request_id, r.reference, r.project_id, h.partner, h.status, h.sent_at, h.first_answer_at, h.taken_at, r.unclaimed_at, r.department
      from guidance.handover h join guidance.request r on r.id = h.request_id
     where h.sent_at is not null;
