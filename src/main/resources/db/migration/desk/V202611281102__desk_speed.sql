-- Nobody’s, in order: « is null » gives no order to an index that begins with the officer.
create index case_row_unassigned on desk.case_row (waits_for, sort_due, application) where officer is null;

-- The board of delays reads the past from the index alone.
drop index desk.step_ended;
create index step_ended on desk.step (ended_on) include (step, team, started_on, due_on) where ended_on is not null;

-- Rows that could not be drawn again since an earlier version of Levain wrote them.
create table desk.not_drawn (
    application uuid primary key references desk.case_row (application) on delete cascade,
    tried_at timestamptz not null
);

-- The most pressing first, of one person or of one team, whatever it waits for.
create index case_row_officer_due on desk.case_row (officer, sort_due, application);
create index case_row_team_due on desk.case_row (team, sort_due, application);
