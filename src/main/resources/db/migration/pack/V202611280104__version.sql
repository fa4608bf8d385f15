-- What each file said when it was in force here: a file received that says the same is older than what is in force now.
create table pack.version (
    name text not null,
    digest text not null,
    seen_at timestamptz not null,
    primary key (name, digest)
);
