-- what else is asked of the same person, on their page
create index opinion_asked_of on opinions.opinion (email, due_on) where status in ('ASKED', 'OPENED', 'ANSWERED');
