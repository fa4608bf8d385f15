-- Mails written at the same instant keep the order they were written in.
alter table messaging.message add column written_order bigint generated always as identity;
drop index messaging.message_latest;
create index message_latest on messaging.message (written_at desc, written_order desc);
