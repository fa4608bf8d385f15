-- The holder is heard on a dossier of the agenda.
create table committees.hearing (
    meeting uuid not null,
    application uuid not null,
    asked_at timestamptz not null,
    -- when the holder was last told the day and the hour; null while the meeting is not convened
    invited_at timestamptz,
    told_for timestamptz,
    heard_at timestamptz,
    primary key (meeting, application),
    foreign key (meeting, application) references committees.agenda_item (meeting, application) on delete cascade
);
