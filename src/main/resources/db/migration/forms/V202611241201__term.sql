-- The vocabulary of the pack, kept so that officers may bind a question to a term.
create table forms.term (
    name text primary key check (name ~ '^[a-z][a-z0-9_]*$'),
    label text not null,
    type json not null,
    -- true when the organisation's record answers it already: asking again is told before publication
    known boolean not null,
    position integer not null
);
