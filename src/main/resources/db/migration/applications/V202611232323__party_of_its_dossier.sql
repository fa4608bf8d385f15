create schema if not exists applications;

-- The id comes from the row the applicant filled: it is unique in its dossier, a copy of the dossier keeps it.
alter table applications.party drop constraint party_pkey;
alter table applications.party add primary key (application_id, id);
drop index applications.party_application;
