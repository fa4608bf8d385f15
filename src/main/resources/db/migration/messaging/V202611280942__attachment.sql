-- An agenda, an invitation for a calendar: they leave with the mail that names them.
create table messaging.attachment (
    letter uuid not null references messaging.message (id) on delete cascade,
    place int not null,
    file text not null,
    media_type text not null,
    content bytea not null,
    primary key (letter, place)
);
