-- What a project says of itself: title, summary, need and novelty. Finds those that look like it.
create table desk.project_text (
    application uuid primary key,
    department text not null default '',
    search tsvector not null
);
create index project_text_search on desk.project_text using gin (search);
