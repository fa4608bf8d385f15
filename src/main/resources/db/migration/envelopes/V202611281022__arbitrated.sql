-- Proposals may go beyond what is left of this envelope: a committee says which of them the money reaches.
alter table envelopes.envelope add column arbitrated boolean not null default false;
