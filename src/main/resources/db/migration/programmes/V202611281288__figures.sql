-- Candidacies and needs for the figures: the title is shown only where its holder agreed.
create view programmes.asked as
    select c.id, c.project_id, p.partner, c.programme, c.status, c.origin, c.applied_at, c.answered_at, c.admitted_at, c.since, c.title, c.department
      from programmes.candidacy c join programmes.programme p on p.slug = c.programme;

create view programmes.caught as
    select n.id, p.partner, n.programme, n.status, n.caught_on, n.studied_at, n.since, n.title, n.department
      from programmes.caught_need n join programmes.programme p on p.slug = n.programme;
