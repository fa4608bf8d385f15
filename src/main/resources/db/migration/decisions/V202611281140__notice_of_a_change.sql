-- I7, I8: what changes a decision is notified by itself: it may be read, and is contested, from its own day.
alter table decisions.change
    add column mode text check (mode in ('PORTAL', 'LETTER')),
    -- told by the answer to this appeal, and known with it
    add column appeal text,
    add column sent_on date,
    add column consulted_on date,
    add column known_on date,
    -- of a change of amount: what its holder goes on reading until they know
    add column was_cents bigint,
    -- L121-1, L121-2: the day the holder was asked for observations before a cut, or why they were not
    add column heard_on date,
    add column unheard text check (unheard in ('URGENCY', 'PUBLIC_ORDER', 'OTHER_PROCEDURE')),
    add constraint change_told_one_way check (mode is null or appeal is null),
    add constraint change_known_once_sent check (known_on >= sent_on),
    add constraint change_heard_or_why check (heard_on is null or unheard is null);
create index change_unread on decisions.change (sent_on) where mode = 'PORTAL' and known_on is null;

-- until today they were read as soon as they were recorded; another amount before any letter left was told by that letter
update decisions.change c set known_on = (c.made_at at time zone 'Europe/Paris')::date
 where (c.document is not null or c.kind <> 'CLERICAL')
   and (c.kind <> 'AMOUNT' or c.document is not null
        or exists (select 1 from decisions.outcome o
                    where o.application = c.application and o.notified_on <= (c.made_at at time zone 'Europe/Paris')::date));

-- a decision voted under embargo, of a dossier that left before its day
alter table decisions.change drop constraint change_kind_check;
alter table decisions.change drop constraint change_check;
alter table decisions.change
    add constraint change_kind_check check (kind in ('CLERICAL', 'AMOUNT', 'WITHDRAWAL', 'ABROGATION', 'REOPENING', 'LAPSE')),
    add constraint change_keeps_what_stood check ((kind in ('WITHDRAWAL', 'ABROGATION', 'REOPENING', 'LAPSE')) = (former is not null));
