-- What the author of a request said in the end of the organisation that answered it.
create view guidance.received_opinion as
    select h.id, r.satisfaction
      from guidance.handover h join guidance.request r on r.id = h.request_id
     where h.status = 'ANSWERED' and r.satisfaction is not null;
