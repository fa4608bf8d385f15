-- An import may be undone while nobody changed what it wrote: what was there before is kept until then.
alter table places.import
    add column undone_at     timestamptz,
    add column undone_by     text,
    add column undo_report   jsonb,
    add column source_before jsonb; -- how its source was cited; empty when it was not yet

create table places.import_place (
    import_id uuid not null references places.import (id) on delete cascade,
    place_id  uuid not null references places.place (id) on delete cascade,
    sheet     jsonb, -- as it was; empty for a space that the import made
    sources   jsonb,
    version   int not null, -- of the space once imported
    primary key (import_id, place_id)
);
create index import_place_of on places.import_place (place_id);

create table places.import_origin (
    import_id   uuid not null references places.import (id) on delete cascade,
    external_id text not null,
    place_id    uuid, -- which space it was; empty when the source did not name it yet
    digest      text,
    read_on     date,
    primary key (import_id, external_id)
);

-- Kinds are told by tags of OpenStreetMap too, and imports may be undone for a time: what the pack said before said neither.
update places.settings
   set value = jsonb_set(value, '{undoDays}', '30') || jsonb_build_object('kinds',
           (select coalesce(jsonb_agg(kind || '{"tags": []}'::jsonb order by rank), '[]') from jsonb_array_elements(value -> 'kinds') with ordinality k (kind, rank)))
 where not value ? 'undoDays';
