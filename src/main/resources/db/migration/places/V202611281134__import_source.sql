-- Who gave a file and under what licence wait with it: the source is written when the file is imported.
alter table places.import
    add column source_name text,
    add column licence     text check (licence in ('OPEN', 'ODBL', 'PUBLIC_DOMAIN', 'UNKNOWN')),
    add column read_on     date;

update places.import i
   set source_name = s.name, licence = s.licence, read_on = s.read_on
  from places.source s
 where s.slug = i.source;

alter table places.import
    alter column source_name set not null,
    alter column licence set not null,
    alter column read_on set not null,
    drop constraint import_source_fkey;
