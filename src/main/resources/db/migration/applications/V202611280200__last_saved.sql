-- For modules downstream that compare what a dossier says with what they keep.
create view applications.last_saved as
select id, saved_at from applications.application;
