-- Replies by mail: where a mail invites to reply, and which mails were read, by their digests alone.
alter table messaging.message add column reply_to text;

create table messaging.received (
    mail_digest text primary key,
    sender_digest text not null,
    read_at timestamptz not null,
    outcome text not null check (outcome in ('IGNORED', 'TAKEN', 'KEPT_OUT')),
    answered boolean not null default false
);
create index received_answered on messaging.received (sender_digest, read_at) where answered;
create index received_read on messaging.received (read_at);
