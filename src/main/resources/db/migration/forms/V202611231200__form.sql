create schema if not exists forms;

create table forms.form (
    slug       text primary key,
    created_at timestamptz not null
);

create table forms.form_revision (
    id           uuid primary key,
    form         text not null references forms.form (slug),
    number       int not null check (number > 0),
    content      jsonb not null,
    digest       text not null,
    published_at timestamptz not null,
    unique (form, number)
);
