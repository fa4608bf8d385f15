-- Who was invited to a dossier and joined it, for modules that must keep them away from it.
create view applications.taking_part as
select application_id, account_id from applications.participant where state = 'JOINED';
