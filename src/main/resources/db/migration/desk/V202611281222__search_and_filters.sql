-- Working notes are searched apart: not all who see the list may read them.
alter table desk.case_row
    add column noted tsvector not null default '',
    add column themes text[] not null default '{}',
    add column opinions_asked smallint not null default 0,
    add column opinions_received smallint not null default 0,
    -- of the closed grid of the service, out of 1,000
    add column per_mille smallint;
create index case_row_noted on desk.case_row using gin (noted) where noted <> ''::tsvector;
create index case_row_themes on desk.case_row using gin (themes) where themes <> '{}';
create index case_row_cut_off on desk.case_row (cut_off, received_at desc, application desc);

-- The themes met so far, in words: the list of a filter.
create table desk.theme (label text primary key);
