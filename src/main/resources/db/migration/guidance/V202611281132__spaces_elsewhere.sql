create schema if not exists guidance;

-- The list of spaces is kept by the module of spaces.
drop table guidance.innovation_space;
