-- The requests of whoever has this address, closed ones too.
create index request_of_address on guidance.request (contact_email, sent_at desc) where erased_at is null;
