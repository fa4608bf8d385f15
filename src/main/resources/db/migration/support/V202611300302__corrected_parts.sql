-- All that the team writes of a follow-up is corrected the same way, and may say why.
alter table support.former drop constraint former_part_check;
alter table support.former add constraint former_part_check check (part in ('SESSION', 'WORK', 'DIAGNOSIS', 'OBJECTIVE', 'ACTION', 'FUNDING', 'MENTOR', 'EXIT'));
alter table support.former add column reason text not null default '';
