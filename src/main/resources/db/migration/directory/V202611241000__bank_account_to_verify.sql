create schema if not exists directory;

-- declared in a dossier, before anybody confirmed who holds the record: to be checked before any payment
alter table directory.bank_account add column to_verify boolean not null default false;
