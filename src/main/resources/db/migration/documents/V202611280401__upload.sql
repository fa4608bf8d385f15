-- A file on its way, in pieces: what has come so far survives a cut, a page reloaded, a night.
create table documents.upload (
    id         uuid primary key,
    account    uuid not null,
    name       text not null,
    size       bigint not null check (size > 0),
    begun_at   timestamptz not null,
    expires_at timestamptz not null,
    taken_at   timestamptz -- once it has become a document, or was refused: only its pieces are left to clear
);

create index upload_account on documents.upload (account) where taken_at is null;
create index upload_expiry on documents.upload (expires_at);

create table documents.upload_part (
    upload_id uuid not null references documents.upload on delete cascade,
    start     bigint not null,
    length    bigint not null check (length > 0),
    file      text not null, -- its name in the folder of the upload
    primary key (upload_id, start)
);
