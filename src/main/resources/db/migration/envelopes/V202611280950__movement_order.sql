-- Movements are made with the envelope locked: their number is the order they were made in, whatever the clock says.
alter table envelopes.movement add column seq bigint generated always as identity;
create unique index movement_seq on envelopes.movement (envelope_id, seq);
