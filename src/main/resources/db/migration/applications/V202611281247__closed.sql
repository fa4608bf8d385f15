-- D01: a dossier put away without a decision on the request.
alter table applications.application drop constraint application_status_check;
alter table applications.application add constraint application_status_check check (status in (
    'DRAFT', 'SUBMITTED', 'COMPLETE', 'UNDER_ASSESSMENT', 'PROPOSED', 'ON_AGENDA', 'DEFERRED', 'RESERVED', 'AWARDED', 'REFUSED', 'INADMISSIBLE',
    'CLOSED', 'REORIENTED', 'WITHDRAWN', 'REINSTATED'));
alter table applications.application drop constraint application_told_status_check;
alter table applications.application add constraint application_told_status_check check (told_status in ('AWARDED', 'REFUSED', 'INADMISSIBLE', 'CLOSED'));
