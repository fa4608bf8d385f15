-- « Pièce à venir »: the day is kept with the answers; this row lets it be recalled in time, and goes when the piece comes.
create table applications.awaited_piece (
    application_id uuid not null references applications.application,
    field          text not null,
    code           text not null,
    label          text not null,
    due            date not null,
    reminded_at    timestamptz,
    primary key (application_id, field)
);

create index awaited_piece_due on applications.awaited_piece (due) where reminded_at is null;
