-- Follow-ups that did not begin: their holder has not answered, or gave it no sequel. Nothing of it tells of a person.
create view support.invited as
    select id, project_id, partner, programme, status, since from support.plan where status in ('INVITED', 'DECLINED');
