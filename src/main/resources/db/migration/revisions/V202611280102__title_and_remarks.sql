-- A title heads pages, mails and letters. Published revisions cannot be rewritten: those of before are left alone.
alter table revisions.item add constraint item_title_is_short check (char_length(title) <= 160) not valid;
alter table revisions.draft add constraint draft_title_is_short check (char_length(title) <= 160) not valid;

-- Remarks are read page by page, those still to read first; the list of officers counts them by text.
create index remark_to_read on revisions.remark (consultation, at, id) where state = 'TO_READ';
create index remark_handled on revisions.remark (consultation, at, id) where state <> 'TO_READ';
