-- The reading pack for a word processor, sealed with the PDF.
alter table committees.meeting add column pack_text uuid;
