-- Dossiers that wait for an outcome: read in bulk by those who hand files over.
create view applications.open_dossier as
select id from applications.application
 where status in ('SUBMITTED', 'COMPLETE', 'UNDER_ASSESSMENT', 'PROPOSED', 'ON_AGENDA', 'DEFERRED', 'RESERVED', 'REINSTATED');
