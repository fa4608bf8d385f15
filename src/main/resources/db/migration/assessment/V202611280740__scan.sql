-- Paper pieces scanned in one go: the batch stays whole, each run of pages says where it went.
create table assessment.scan_batch (
    id          uuid primary key,
    file_name   text not null,
    pages       int not null check (pages > 0),
    document    uuid not null references documents.document,
    scanned_at  timestamptz not null,
    scanned_by  uuid not null
);
create index scan_batch_latest on assessment.scan_batch (scanned_at desc, id desc);

create table assessment.scan_part (
    id          uuid primary key,
    batch       uuid not null references assessment.scan_batch,
    first_page  int not null,
    last_page   int not null,
    document    uuid not null references documents.document,
    outcome     text not null check (outcome in ('FILED', 'NO_COVER', 'UNKNOWN_DOSSIER', 'UNKNOWN_PIECE', 'REFUSED')),
    application uuid,
    reference   text,
    piece       text,
    check (first_page <= last_page)
);
create index scan_part_batch on assessment.scan_part (batch, first_page);
create index scan_part_left on assessment.scan_part (batch) where outcome <> 'FILED';
