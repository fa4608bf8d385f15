-- I8: where its author goes on reading that a decided dossier stands, until they know of the act that took it up again.
alter table applications.application add column told_status text check (told_status in ('AWARDED', 'REFUSED', 'INADMISSIBLE'));
