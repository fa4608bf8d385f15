-- A proposal that stayed without an answer is no refusal.
alter table programmes.news drop constraint news_kind_check;
alter table programmes.news add constraint news_kind_check check (kind in ('CANDIDACY', 'NEED', 'TAKEN_UP', 'DECLINED', 'SILENT', 'WITHDRAWN', 'SCOUT', 'STUDY_LATE'));
