create schema if not exists messaging;

create table messaging.message (
    id              uuid        primary key,
    recipient_email text        not null,
    subject         text        not null,
    body            text        not null,
    account         uuid,
    about_kind      text,
    about_id        uuid,
    kind            text        not null,
    status          text        not null check (status in ('WAITING', 'SENT', 'BOUNCED')),
    attempts        int         not null,
    written_at      timestamptz not null,
    due_at          timestamptz not null,
    sent_at         timestamptz,
    failure         text
);

create index message_due on messaging.message (due_at) where status = 'WAITING';
create index message_about on messaging.message (about_kind, about_id);
create index message_latest on messaging.message (written_at desc, id desc);
