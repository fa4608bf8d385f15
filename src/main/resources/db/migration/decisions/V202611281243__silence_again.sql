-- I6: a dossier taken up again may be rejected by silence again; the reasons of that rejection are others.
alter table decisions.silence_request drop constraint silence_request_pkey;
alter table decisions.silence_request add primary key (application, rejected_on);
