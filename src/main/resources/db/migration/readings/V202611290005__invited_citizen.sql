-- Citizens whom the service invites to read for one kind of reading of a call.
create table readings.citizen (
    call_slug text not null,
    kind text not null,
    account uuid not null,
    primary key (call_slug, kind, account)
);
