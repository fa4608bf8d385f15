-- Days an entrepreneur has to answer, and after how many they are reminded; none: a proposal waits until it is taken back.
alter table programmes.loaded add column offer_days integer check (offer_days > 0);
alter table programmes.loaded add column offer_reminder_days integer check (offer_reminder_days > 0);
alter table programmes.caught_need add column offer_reminded_at timestamptz;
create index caught_need_offered on programmes.caught_need (since, id) where status = 'OFFERED';
