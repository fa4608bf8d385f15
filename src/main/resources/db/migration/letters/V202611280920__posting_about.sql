-- Whether the first letter of a dossier, its receipt, has left: the delay of appeal depends on it (D4).
create index posting_about on letters.posting (about_kind, about_id, queued_at, id);
