-- A link serves as many times as people of its registration came: each of them has an opinion. Which of them gave it is not kept.
alter table events.feedback_link add column people integer not null default 1 check (people > 0);
alter table events.feedback_link add column given integer not null default 0;
update events.feedback_link set given = 1 where used;
alter table events.feedback_link drop column used;
alter table events.feedback_link add constraint feedback_link_given check (given between 0 and people);
