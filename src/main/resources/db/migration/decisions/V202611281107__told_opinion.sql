-- What a committee said, told to the holder once the minutes are signed: once for each session, and never a decision.
create table decisions.told_opinion (
    application uuid not null references applications.application (id),
    meeting uuid not null references committees.meeting (id),
    news text not null check (news in ('DEFERRED', 'REORIENTED', 'RESERVED')),
    mode text not null check (mode in ('PORTAL', 'LETTER')),
    told_on date not null,
    document uuid not null,
    told_by uuid,
    told_at timestamptz not null,
    primary key (application, meeting)
);
create index told_opinion_meeting on decisions.told_opinion (meeting);
