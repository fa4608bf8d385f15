-- What people may need, and the organisations that answer: rows of the pack.
create table directory.need (
    slug     text primary key,
    label    text not null,
    hint     text,
    position int  not null
);

create table directory.partner (
    slug         text primary key,
    name         text    not null,
    presentation text    not null,
    email        text,
    phone        text,
    site         text,
    invented     boolean not null, -- its contact details, on a demonstration
    source       text    not null,
    position     int     not null,
    retired      boolean not null default false -- no longer in the pack: matched no more, kept for what it answered
);

create table directory.partner_offer (
    partner     text    not null references directory.partner,
    position    int     not null,
    what        text    not null,
    needs       text[]  not null,
    departments text[]  not null, -- empty: the whole region
    kinds       text[]  not null, -- of holders, words of the vocabulary; empty: any
    source      text    not null,
    assumption  boolean not null,
    primary key (partner, position)
);

create table directory.partner_member (
    partner    text        not null references directory.partner,
    account_id uuid        not null references accounts.account,
    since      timestamptz not null,
    added_by   text        not null,
    primary key (partner, account_id)
);
create index partner_member_account on directory.partner_member (account_id);
