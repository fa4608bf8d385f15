-- Whoever asks for the waiting list by mail says so before they confirm.
alter table events.registration add column may_wait boolean not null default false;
