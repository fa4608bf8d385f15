-- Letters that leave by post, printed in batches: each in one batch only, unless somebody says why it is printed again.
create table letters.batch (
    id uuid primary key,
    made_at timestamptz not null,
    made_by text not null,
    document uuid references documents.document,
    sent_on date,
    sent_by text,
    check ((sent_on is null) = (sent_by is null))
);
create index batch_latest on letters.batch (made_at desc, id desc);

create table letters.posting (
    id uuid primary key,
    letter uuid not null unique references letters.letter,
    about_kind text not null,
    about_id uuid not null,
    reference text not null,
    recipient text not null, -- one line of the address per line
    why text not null check (why in ('NO_EMAIL', 'NO_CONSENT')),
    queued_at timestamptz not null,
    batch uuid references letters.batch,
    again_reason text not null default ''
);
create index posting_waiting on letters.posting (queued_at, id) where batch is null;
create index posting_batch on letters.posting (batch, queued_at, id);
