-- A title heads pages, mails and letters. Published terms cannot be rewritten: those of before are left alone.
alter table calls.call_revision
    add constraint call_title_is_short check (char_length(terms ->> 'title') <= 160) not valid;
