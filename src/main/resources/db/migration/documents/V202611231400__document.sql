create schema if not exists documents;

-- One row per use of a file; the bytes are kept once per digest, in the file store.
create table documents.document (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    stored_at timestamptz not null,
    stored_by text not null,
    scan text not null check (scan in ('CLEAN', 'NOT_SCANNED', 'PENDING', 'INFECTED'))
);

create index document_owner on documents.document (owner_kind, owner_id, stored_at);
create index document_digest on documents.document (digest);
create index document_waiting on documents.document (stored_at) where scan = 'PENDING';
