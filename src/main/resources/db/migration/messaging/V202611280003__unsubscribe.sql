create schema if not exists messaging;

-- Where one act stops mails of this kind: told in the headers that mail programs show as a button (RFC 2369, RFC 8058).
alter table messaging.message add column unsubscribe text;
