create schema if not exists letters;

create table letters.template (
    id uuid primary key,
    slug text not null,
    number integer not null check (number > 0),
    subject text not null,
    source text not null,
    placeholders text not null,
    declared_at timestamptz not null,
    declared_by text not null,
    unique (slug, number)
);

create table letters.letter (
    id uuid primary key,
    template uuid not null references letters.template,
    about_kind text not null,
    about_id uuid not null,
    title text not null,
    html text not null,
    values_digest text not null check (values_digest ~ '^[0-9a-f]{64}$'),
    document uuid not null references documents.document,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    at timestamptz not null
);

create index letter_about on letters.letter (about_kind, about_id, at);
create index letter_document on letters.letter (document);
