-- The last day an officer reminded its author by hand: once a day is enough.
alter table applications.supplement_request add column recalled_on date;
