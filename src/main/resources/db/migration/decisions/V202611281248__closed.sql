-- D01: a dossier put away without a decision on the request is signed, as one found inadmissible; a file may be joined to it.
alter table decisions.outcome drop constraint outcome_kind_check;
alter table decisions.outcome drop constraint outcome_voted_or_signed;
alter table decisions.outcome
    add constraint outcome_kind_check check (kind in ('AWARDED', 'REFUSED', 'INADMISSIBLE', 'CLOSED')),
    add constraint outcome_voted_or_signed check (
        (kind in ('INADMISSIBLE', 'CLOSED')) = (act is null)
        and (kind in ('INADMISSIBLE', 'CLOSED')) = (signed_on is not null)
        and (signed_on is null) = (signatory_first_name is null)
        and (signed_on is null) = (signatory_name is null)
        and (signed_on is null) = (signatory_quality is null));
alter table decisions.joined_file alter column act drop not null;
alter table decisions.joined_file add constraint joined_file_to_something check (act is not null or application is not null);
create index joined_file_signed on decisions.joined_file (application, joined_at) where act is null;
