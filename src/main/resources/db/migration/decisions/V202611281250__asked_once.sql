-- The same documents are asked once as long as they wait; the dossiers of an act whose end their holders do not know.
create unique index disclosure_waiting_once on decisions.disclosure_request (application, md5(wanted)) where answered_on is null;
create index change_untold_act on decisions.change ((former ->> 'act')) where known_on is null;
