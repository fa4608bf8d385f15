-- A ranking follows the service, the members, or the readings of several people.
alter table committees.committee add column ranking text not null default 'SERVICE' check (ranking in ('SERVICE', 'MEMBERS', 'READINGS'));
alter table committees.meeting add column ranking text not null default 'SERVICE' check (ranking in ('SERVICE', 'MEMBERS', 'READINGS'));
update committees.committee set ranking = 'MEMBERS' where ranked_by_members;
update committees.meeting set ranking = 'MEMBERS' where ranked_by_members;
alter table committees.committee drop column ranked_by_members;
alter table committees.meeting drop column ranked_by_members;

-- Where the readings of a file put it in its call; null while nobody read it.
alter table committees.agenda_item
    add column read_per_mille int check (read_per_mille between 0 and 1000),
    add column read_adjusted int,
    add column read_readings int,
    add column read_best int,
    add column read_worst int,
    add column read_discuss boolean not null default false;
