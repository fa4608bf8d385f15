-- Whose address kept a sheet before an import changed it: undone, the import gives it back.
alter table places.import_place add column keeper_email text;
