-- Follow-ups that began, for the figures: the title is shown only where its holder agreed.
create view support.followed as
    select id, reference, project_id, partner, programme, status, opened_on, ended_on, exit, title, department
      from support.plan where status in ('ACTIVE', 'SUSPENDED', 'ENDED');

create view support.followed_session as
    select s.id, s.plan_id, s.held_on, s.minutes from support.session s;

create view support.followed_milestone as
    select m.plan_id, m.code, m.reached_on from support.milestone m where m.reached_on is not null;

create view support.followed_funding as
    select f.id, f.plan_id, f.outcome, f.asked_cents, f.granted_cents, f.asked_on, f.answered_on from support.funding f;
