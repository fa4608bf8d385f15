-- Few of them: those a committee would see elsewhere, read on every desk.
create index agenda_item_reoriented on committees.agenda_item (recorded_at) where opinion = 'REORIENTED';
