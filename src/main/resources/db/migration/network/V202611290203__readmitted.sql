-- Somebody kept from writing may write again; the reason stays for a year.
alter table network.barred add column lifted_at timestamptz;
alter table network.barred add column lifted_by text;
alter table network.barred add column lift_reason text not null default '';
create index barred_now on network.barred (at desc, account_id) where lifted_at is null;
