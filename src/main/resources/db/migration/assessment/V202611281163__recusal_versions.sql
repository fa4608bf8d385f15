-- Who withdrew from a dossier of their own accord: they no longer see it. Those kept apart after an appeal only leave it to others.
alter table assessment.kept_apart add column recused boolean not null default false, add column reason text not null default '';
create view assessment.recused as select application, account from assessment.kept_apart where recused;

-- A score sheet is never written over: each time it is kept, what it said stays here; so does who opened it again, and why.
create table assessment.score_version (
    application uuid not null references assessment.case_file (application),
    number      int not null,
    grid        text not null,
    closed      boolean not null,
    marks       jsonb not null,
    per_mille   int,
    saved_by    uuid,
    saved_at    timestamptz not null,
    primary key (application, number)
);
create table assessment.score_reopening (
    application uuid not null references assessment.case_file (application),
    after       int not null,
    reason      text not null,
    reopened_by uuid,
    reopened_at timestamptz not null,
    primary key (application, after)
);
insert into assessment.score_version (application, number, grid, closed, marks, per_mille, saved_by, saved_at)
select application, 1, grid, closed, marks, per_mille, saved_by, saved_at from assessment.score_sheet;
