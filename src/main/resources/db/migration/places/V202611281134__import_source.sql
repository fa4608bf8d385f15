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

-- A voice that was settled does not keep the same visitor from saying, later, that it is wrong again.
alter table places.report drop constraint report_place_id_ground_voter_key;
create unique index report_voice on places.report (place_id, ground, voter) where settled_at is null;
