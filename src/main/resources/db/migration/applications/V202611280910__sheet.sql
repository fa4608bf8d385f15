-- From which drawing of the page it was last saved, and how late in its life: what one sheet sends overtakes what it sent before.
alter table applications.answer_page add column sheet uuid;
alter table applications.answer_page add column turn bigint not null default 0;
