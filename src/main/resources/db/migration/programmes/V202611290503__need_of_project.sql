create index caught_need_of_project on programmes.caught_need (project_id) where project_id is not null;
