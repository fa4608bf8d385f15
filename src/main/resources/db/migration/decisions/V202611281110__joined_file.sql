-- D01: the signed deliberation, an extract, an annex: about the whole act, or about one dossier.
create table decisions.joined_file (
    document uuid primary key,
    act uuid not null references decisions.act (id),
    application uuid references applications.application (id),
    name text not null,
    joined_on date not null,
    joined_by uuid,
    joined_at timestamptz not null
);
create index joined_file_act on decisions.joined_file (act, joined_at);
