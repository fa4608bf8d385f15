-- Words put on a dossier by officers. One removed stays: who put it, who removed it, when and why.
create table desk.tag (
    id uuid primary key,
    application uuid not null,
    label text not null check (char_length(label) between 1 and 40),
    put_by uuid not null,
    put_at timestamptz not null,
    put_why text not null default '',
    removed_by uuid,
    removed_at timestamptz,
    removed_why text not null default '',
    check ((removed_at is null) = (removed_by is null))
);
create index tag_application on desk.tag (application, put_at desc);
create unique index tag_standing on desk.tag (application, label) where removed_at is null;

-- The words offered: those of the pack in their order, then those officers wrote.
create table desk.tag_word (
    label text primary key,
    rank int
);

alter table desk.case_row add column tags text[] not null default '{}';
create index case_row_tags on desk.case_row using gin (tags) where tags <> '{}';
