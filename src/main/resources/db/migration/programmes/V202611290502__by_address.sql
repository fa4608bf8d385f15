create index candidacy_of_address on programmes.candidacy (email, applied_at desc) where email <> '';
