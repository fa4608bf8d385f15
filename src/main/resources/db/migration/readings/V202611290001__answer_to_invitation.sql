-- A reader may decline with a reason, an unanswered invitation expires, an officer sends it again: the same words as opinions.
alter table readings.reading drop constraint reading_status_check;
alter table readings.reading add constraint reading_status_check check (status in ('ASKED', 'OPENED', 'GIVEN', 'RECUSED', 'DECLINED', 'EXPIRED'));
alter table readings.reading
    add column reason text not null default '',
    -- when the invitation last left again, and how many times that day
    add column invited_at timestamptz,
    add column invitations integer not null default 0,
    -- the file sent with the scores
    add column joined jsonb;
