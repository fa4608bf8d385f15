-- What was being written when a consent was withdrawn, whatever it was about: follow-ups were the first to keep it.
alter table support.kept_text set schema consents;
